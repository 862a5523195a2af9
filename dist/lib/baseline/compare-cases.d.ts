import type { Sample } from '../model/history.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { CheckGroup } from './check-group.ts';
import { type CaseGroup, type CasePair } from './group-cases.ts';
import { type CheckPair } from './match-checks.ts';
import type { SamplePool } from './pool-samples.ts';
/** A check of a case with the samples of both sides. */
export interface ComparedCheck extends CheckPair {
    readonly current: Sample;
    /** Pooled with the history; `null` where the baseline has no such check with the same parameters. */
    readonly pool: Sample | null;
}
/** A case with its checks matched. */
export interface ComparedCase extends CasePair {
    /** Of the baseline, where it was another one. */
    readonly otherModel?: string;
    readonly checks: readonly ComparedCheck[];
    /** Checks of the baseline without a partner. */
    readonly goneChecks: readonly CheckGroup[];
}
/** Everything of now beside what it is held against, in the order of the plan. */
export interface ComparedCases {
    readonly cases: readonly ComparedCase[];
    readonly gone: readonly CaseGroup[];
}
/** Pairs the cases and checks of both sides and counts their samples. */
export declare function compareCases(current: ArenaResult, baseline: ArenaResult | undefined, poolOf: SamplePool): ComparedCases;
