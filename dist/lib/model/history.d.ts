import type { Lane } from './lane.ts';
import type { NanoUsd } from './money.ts';
/** How often something passed. */
export interface Sample {
    readonly passed: number;
    /** Independent trials that were judged; errors, skipped and cached ones are none. */
    readonly total: number;
}
/** What earlier runs of one case with equal inputs found, counted together. A case is a run key without its trial. */
export interface HistoryPool {
    readonly case: string;
    /** Hash over everything that the case depends on: manifests, media, model, parameters. */
    readonly inputs: string;
    readonly model: string;
    /** By check id. */
    readonly checks: Readonly<Record<string, HistoryCheck>>;
    /** RFC 3339 times of the first and the last execution counted. */
    readonly since: string;
    readonly until: string;
    /** Executions counted. */
    readonly executions: number;
}
/** What earlier runs found by one check. */
export interface HistoryCheck extends Sample {
    /** The latest scores of a check that grades, newest last. */
    readonly scores?: readonly number[];
}
/** The figures of one scenario in one execution. */
export interface HistoryPoint {
    readonly config: string;
    readonly scenario: string;
    readonly provider: string;
    readonly model: string;
    /** Hash over the inputs of all its cases; empty where one of them is not known. */
    readonly inputs: string;
    /** Runs that passed, of those that were judged. */
    readonly runs: Sample;
    /** Mean over the checks that grade; absent where none does. */
    readonly score?: number;
    /** Per run; `null` when unknown. */
    readonly cost: NanoUsd | null;
    /** Per run, as the tokens that follow. */
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly latencyMs: {
        readonly p50: number;
        readonly p95: number;
    };
}
/** One trusted execution on the way. */
export interface HistoryEntry {
    /** RFC 3339 time. */
    readonly at: string;
    readonly sha: string | null;
    /** Such as `push` or `schedule`. */
    readonly event: string;
    readonly executionId: string;
    readonly points: readonly HistoryPoint[];
}
/** What trusted executions of one lane found so far: the content of `arena-history.json`, carried from baseline to baseline. */
export interface History {
    readonly schemaVersion: 1;
    readonly lane: Lane;
    readonly pools: readonly HistoryPool[];
    /** Oldest first. */
    readonly entries: readonly HistoryEntry[];
}
