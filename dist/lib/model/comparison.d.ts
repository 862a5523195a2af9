import type { CheckScope, CheckUse } from './check.ts';
import type { Location } from './location.ts';
import type { NanoUsd } from './money.ts';
import type { Status } from './status.ts';
import type { Verdict } from './verdict.ts';
/** A check, or a whole run when `check` is null, in one class of a comparison. */
export interface ComparisonEntry {
    /** Run key. */
    readonly run: string;
    readonly check: string | null;
    readonly config: string;
    readonly scenario: string;
    readonly provider: string;
    readonly region: string;
    readonly use?: CheckUse;
    readonly scope?: CheckScope;
    readonly turn?: number;
    /** Which exchange of a self-play turn, from 0. */
    readonly iteration?: number;
    readonly type?: string;
    /** Where the check stands now; where it stood in the baseline for `removed`. Absent for a run. */
    readonly location?: Location;
    /** What the check, or the run's error, says now; what the baseline said for `removed`. */
    readonly message: string;
    readonly status: Status;
    readonly baselineStatus?: Status;
    /** Why the entry is in its class where the statuses alone do not tell, such as "the check is new". */
    readonly note?: string;
}
/** A quantity now and in the baseline. Unknown is null, never zero. */
export interface CostDelta {
    readonly baseline: NanoUsd | null;
    readonly current: NanoUsd | null;
    readonly delta: NanoUsd | null;
    /** Percent of the baseline; null when unknown or when the baseline is zero. */
    readonly deltaPercent: number | null;
}
export interface CountDelta {
    readonly baseline: number | null;
    readonly current: number;
    readonly delta: number | null;
    readonly deltaPercent: number | null;
}
export interface ScenarioDelta<T> {
    readonly config: string;
    readonly scenario: string;
    readonly delta: T;
}
export interface TokenDelta {
    readonly input: CountDelta;
    readonly output: CountDelta;
}
/** Where a baseline came from. */
export interface BaselineOrigin {
    readonly sha: string | null;
    readonly ref: string | null;
    readonly runId?: number;
    readonly createdAt: string | null;
    /** `artifact`, `file`, ... */
    readonly source: string;
    /** Commits between the baseline and the comparison point, where known. */
    readonly distance?: number;
}
/** One rule of the gate and what it decided. */
export interface GateRule {
    readonly rule: string;
    readonly outcome: 'pass' | 'fail' | 'neutral';
    readonly reason: string;
}
/** An arena result held against a baseline, one class per check. */
export interface Comparison {
    readonly schemaVersion: 1;
    readonly baseline: BaselineOrigin | null;
    /** Why there is no baseline, or what was refused on the way to it. */
    readonly reason?: string;
    readonly newFailures: readonly ComparisonEntry[];
    readonly existingFailures: readonly ComparisonEntry[];
    readonly fixed: readonly ComparisonEntry[];
    readonly flaky: readonly ComparisonEntry[];
    readonly undecided: readonly ComparisonEntry[];
    readonly added: readonly ComparisonEntry[];
    readonly removed: readonly ComparisonEntry[];
    readonly changed: readonly ComparisonEntry[];
    readonly notComparable: readonly ComparisonEntry[];
    readonly errors: readonly ComparisonEntry[];
    readonly skipped: readonly ComparisonEntry[];
    readonly cost: CostDelta & {
        readonly byScenario: readonly ScenarioDelta<CostDelta>[];
    };
    readonly tokens: TokenDelta & {
        readonly byScenario: readonly ScenarioDelta<TokenDelta>[];
    };
    readonly latency: CountDelta & {
        readonly byScenario: readonly ScenarioDelta<CountDelta>[];
    };
    readonly verdict: Verdict;
    readonly gate: readonly GateRule[];
}
