import type { Comparison } from '../model/comparison.ts';
import type { MockDrift } from '../model/drift.ts';
/**
 * What the command line exits with. `invalid` is for the author to mend, `errors` says that all that failed are runs
 * that broke off, and `bug` is a fault of this program.
 */
export declare const EXIT_CODES: {
    readonly pass: 0;
    readonly failed: 1;
    readonly invalid: 2;
    readonly errors: 3;
    readonly bug: 70;
};
/** The exit code of a comparison: 0 unless the gate failed; 3 when all that failed are runs that broke off. */
export declare function exitCodeOf({ verdict, gate }: Pick<Comparison, 'verdict' | 'gate'>): number;
/** The exit code of a drift: 3 where too few runs were held to their end to judge by, 1 below the share that is asked for. */
export declare function exitCodeOfDrift({ runs, brokenOff, resemblance }: MockDrift, failBelow: number): number;
