import type { JsonValue } from '../lib/json.ts';
import type { Blessing } from './accepted-change.ts';
import type { AffectedPlan } from './affected.ts';
import type { CheckResult } from './check.ts';
import type { Lane } from './lane.ts';
import type { Location } from './location.ts';
import type { Role } from './message.ts';
import type { NanoUsd } from './money.ts';
import type { RunIdentity } from './run-identity.ts';
import type { Status } from './status.ts';
/** Why a run broke off. */
export interface RunError {
    /** Stable word such as `MOCK_ENTRY_MISSING`. */
    readonly code: string;
    readonly message: string;
    /** Where it broke off: the step or turn under way, else where the run is asked for. Absent where no file says it. */
    readonly location?: Location;
}
/** Whom money was spent on. */
export type CostRole = 'assistant' | 'userSimulator' | 'judge' | 'summariser';
/** Where the cost of a run, or of all, went, and what of it was billed; each is absent where it says nothing more. */
export interface CostShares {
    /** Absent where only the assistant spoke; an amount is `null` when the price of a call is unknown. */
    readonly costByRole?: Readonly<Partial<Record<CostRole, NanoUsd | null>>>;
    /** By id of the provider; there with `costByRole`. */
    readonly costByProvider?: Readonly<Record<string, NanoUsd | null>>;
    /** Answers that came from the response cache; absent where none did. */
    readonly cachedCalls?: number;
    /** What was really billed, `null` when unknown; there with `cachedCalls`, and 0 for a run taken over. Comparisons go by the list price. */
    readonly billedCost?: NanoUsd | null;
}
/** A message as the result file shows it. */
export interface ResultMessage {
    readonly index: number;
    readonly turn: number;
    readonly iteration?: number;
    readonly role: Role;
    readonly text: string;
    /** Came from the response cache, and is no sample of its own. */
    readonly cached?: true;
    readonly toolCalls: readonly {
        readonly id: string;
        readonly name: string;
        readonly args: JsonValue;
    }[];
    /** Set on the answer of a tool whose call failed or was refused. */
    readonly toolFailed?: true;
}
/** One conversation of the plan with everything found out about it: an entry of `arena-results.json`. */
export interface RunResult extends RunIdentity, CostShares {
    /** Unique per execution; in the mock lane derived from key and attempt. */
    readonly id: string;
    readonly status: Status;
    /** Hash over everything the run depends on: manifests, media, model and parameters, without the trial. */
    readonly inputs?: string;
    /** Taken over from the baseline because nothing it depends on changed; where it was really held. */
    readonly carried?: {
        readonly sha: string | null;
    };
    /** Answered by the default reply because no mock file was given. */
    readonly unscripted?: boolean;
    readonly error?: RunError;
    /** Why the run was skipped. */
    readonly skipReason?: string;
    /** `null` when the price of a call is unknown. */
    readonly cost: NanoUsd | null;
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly latencyMs: number;
    readonly messages: readonly ResultMessage[];
    readonly checks: readonly CheckResult[];
}
/** Counts and totals over the runs of one invocation. */
export interface ResultSummary extends CostShares {
    readonly total: number;
    readonly passed: number;
    readonly failed: number;
    readonly errors: number;
    readonly skipped: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** `null` as soon as one run's cost is unknown. */
    readonly cost: NanoUsd | null;
    /** Runs whose cost is unknown. */
    readonly unknownCosts: number;
}
/** The commit that an execution saw. */
export interface CommitFacts {
    readonly sha: string;
    /** Such as `refs/heads/main`. */
    readonly ref?: string;
    /** Whether files differed from the commit; absent where nobody looked. */
    readonly dirty?: boolean;
}
/** Facts of one execution. Everything that differs between two executions of the same input lives here. */
export interface ResultMeta {
    readonly engineVersion: string;
    /** RFC 3339 time at which the execution ended. */
    readonly generatedAt: string;
    readonly durationMs: number;
    /** Random per execution. */
    readonly executionId: string;
    readonly host?: {
        readonly node: string;
        readonly platform: string;
    };
    readonly commit?: CommitFacts;
    /** The filters in force; runs outside them were not asked for and are never called removed. */
    readonly selection?: ResultSelection;
    /** There where only what a change can affect was asked for. */
    readonly affected?: AffectedPlan;
    /** Changes accepted on the way to this commit. */
    readonly blessings?: readonly Blessing[];
}
/** The filters of an invocation; an absent list means no filter. */
export interface ResultSelection {
    /** Paths of the Arena manifests that were run. */
    readonly configs?: readonly string[];
    readonly scenarios?: readonly string[];
    /** Evals that were run instead of scenarios. */
    readonly evals?: readonly string[];
    readonly providers?: readonly string[];
    readonly regions?: readonly string[];
}
/** Everything one invocation found out: the content of `arena-results.json`. */
export interface ArenaResult {
    readonly schemaVersion: 1;
    readonly lane: Lane;
    readonly runs: readonly RunResult[];
    readonly summary: ResultSummary;
    readonly meta: ResultMeta;
}
/** An arena result that gives its runs one at a time, in plan order. */
export interface ResultSource {
    readonly lane: Lane;
    readonly summary: ResultSummary;
    readonly meta: ResultMeta;
    runs(): AsyncIterable<RunResult>;
}
