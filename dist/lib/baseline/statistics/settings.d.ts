import type { StatisticsSettings } from '../gate-policy.ts';
/** Chosen by simulation: `docs/statistics.md` has the figures, `bench/verdicts.mjs` finds them again. */
export declare const DEFAULT_STATISTICS: StatisticsSettings;
/** The fall of a pass rate by which the power of a design is told, and which "not regressed" rules out. */
export declare const REFERENCE_FALL: {
    readonly from: 0.95;
    readonly to: 0.6;
};
