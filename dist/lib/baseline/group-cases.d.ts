import type { ArenaResult, RunResult } from '../model/run-result.ts';
/** The runs of a result that differ by their trial only. */
export interface CaseGroup {
    readonly key: string;
    /** In the order of the plan; never empty. */
    readonly runs: readonly RunResult[];
    /** The first of `runs`. */
    readonly first: RunResult;
}
/** A case of now and what it is held against. */
export interface CasePair {
    readonly now: CaseGroup;
    readonly before?: CaseGroup;
    /** What the scenario was called in the baseline, where its content tells that it is the same one. */
    readonly renamedFrom?: string;
}
/** The cases of both sides, in the order of now; `gone` are those of the baseline that were asked for and not there. */
export interface PairedCases {
    readonly pairs: readonly CasePair[];
    readonly gone: readonly CaseGroup[];
}
/** Matches cases by their key, and what is left by content. */
export declare function pairCases(current: ArenaResult, baseline: ArenaResult | undefined): PairedCases;
