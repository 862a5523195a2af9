/** Chosen by simulation: `docs/statistics.md` has the figures, `bench/verdicts.mjs` finds them again. */
export const DEFAULT_STATISTICS = {
    falseDiscoveryRate: 0.1,
    minimumEffect: 0.1,
    firstStage: 6,
    continueAt: 0.4,
};
/** The fall of a pass rate by which the power of a design is told, and which "not regressed" rules out. */
export const REFERENCE_FALL = { from: 0.95, to: 0.6 };
