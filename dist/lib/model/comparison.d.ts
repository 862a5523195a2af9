import type { Blessing, Excuse } from './accepted-change.ts';
import type { CheckScope, CheckUse } from './check.ts';
import type { ConversationDiff } from './conversation-diff.ts';
import type { Sample } from './history.ts';
import type { Location } from './location.ts';
import type { NanoUsd } from './money.ts';
import type { Status } from './status.ts';
import type { DriftFinding } from './trends.ts';
import type { Verdict } from './verdict.ts';
/** How often a check passed on one side, with its 95 % interval. */
export interface SampleRate extends Sample {
    /** Wilson's bounds, between 0 and 1. */
    readonly low: number;
    readonly high: number;
}
/** What the trials of a check say beside those of the baseline. */
export interface TrialJudgement {
    readonly verdict: 'regressed' | 'not-regressed' | 'improved' | 'undecided';
    readonly current: SampleRate;
    /** Pooled with earlier executions of equal inputs; `null` where there are none. */
    readonly baseline: SampleRate | null;
    /** Of Fisher's exact test that the rate went down; absent without a baseline. */
    readonly pValue?: number;
    /** What it would about take to decide. */
    readonly needs?: {
        readonly trials: number;
        readonly cost: NanoUsd | null;
    };
}
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
    /** Where the check stands now; where it stood in the baseline for `removed`. Of a run: where it broke off, if known. */
    readonly location?: Location;
    /** What the check, or the run's error, says now; what the baseline said for `removed`. */
    readonly message: string;
    readonly status: Status;
    readonly baselineStatus?: Status;
    /** Of an error: a stable word such as `INCONCLUSIVE`. */
    readonly code?: string;
    /** Why the entry is in its class where the statuses alone do not tell, such as "the check is new". */
    readonly note?: string;
    /** There where the check was held in several trials; the entry then stands for all of them. */
    readonly trials?: TrialJudgement;
    /** The policy says that it fails on a single confirmed failure. */
    readonly mustPass?: true;
    /** Why its failure does not count; only in `excused`. */
    readonly excuse?: Excuse;
}
/** A cost now and in the baseline. Unknown is null, never zero. */
export interface CostDelta {
    readonly baseline: NanoUsd | null;
    readonly current: NanoUsd | null;
    readonly delta: NanoUsd | null;
    /** Percent of the baseline; null when unknown or when the baseline is zero. */
    readonly deltaPercent: number | null;
}
/** A count or a time now and in the baseline; null means the same as in `CostDelta`. */
export interface CountDelta {
    readonly baseline: number | null;
    readonly current: number;
    readonly delta: number | null;
    readonly deltaPercent: number | null;
}
/** The share of one scenario in a delta. */
export interface ScenarioDelta<T> {
    readonly config: string;
    readonly scenario: string;
    readonly delta: T;
}
/** Tokens now and in the baseline, by the direction they went in. */
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
    /** Of the engine that made it. */
    readonly engineVersion?: string;
    /** Fingerprints of everything that the runs of both sides depend on; `null` where those of now do not say it. */
    readonly configuration?: {
        readonly baseline: string;
        readonly current: string | null;
    };
    /** One clause per place that was looked at, in order, and what was found there. */
    readonly steps?: readonly string[];
    /** Not proved to come from a trusted run: it marks failures as suspected and excuses none. */
    readonly unverified?: true;
}
/** What this many trials can find out. */
export interface DetectionPower {
    /** Of a check, the median over those compared. */
    readonly trials: number;
    readonly baselineTrials: number;
    /** How often a fall of the pass rate from `from` to `to` would be found, between 0 and 1. */
    readonly detects: number;
    readonly from: number;
    readonly to: number;
}
/** The runs of both sides taken in pairs. */
export interface PairedOutcomes {
    readonly worse: number;
    readonly better: number;
    /** Of the exact McNemar test, two-sided. */
    readonly pValue: number;
}
/** How the scores of judges moved, over the checks of both sides. */
export interface ScoreShift {
    readonly checks: number;
    readonly baseline: number;
    readonly current: number;
    /** 95 % interval of the mean difference, by a paired bootstrap with a fixed seed. */
    readonly low: number;
    readonly high: number;
}
/** What a proposed change does to the policy it is judged by. */
export interface PolicyChange {
    /** Path of the policy file or the committed baseline. */
    readonly file: string;
    /** Sentences, such as "adds a quarantine of refund (expires 2027-01-31)". */
    readonly changes: readonly string[];
}
/** One rule of the gate and what it decided. */
export interface GateRule {
    readonly rule: string;
    /** `warn` is told and changes no verdict. */
    readonly outcome: Verdict | 'warn';
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
    /** Failures that would count but for a quarantine or a blessing; in no other list. */
    readonly excused: readonly ComparisonEntry[];
    /** Blessings in force. */
    readonly blessings?: readonly Blessing[];
    readonly policyChanges?: readonly PolicyChange[];
    readonly power?: DetectionPower;
    readonly paired?: PairedOutcomes;
    readonly scores?: ScoreShift;
    /** What is worse than in earlier executions, the gravest first; absent where nothing is. */
    readonly drift?: readonly DriftFinding[];
    /** Of runs with new failures. */
    readonly conversations?: readonly ConversationDiff[];
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
