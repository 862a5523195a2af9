import type { CheckResult } from '../model/check.ts';
import type { CostEstimate } from '../model/cost-estimate.ts';
import type { NanoUsd } from '../model/money.ts';
import type { RunError } from '../model/run-result.ts';
import type { Status } from '../model/status.ts';
import type { Ended, EventBase, RunEventBase, TurnEventBase } from './event-base.ts';
interface PlanEventBase extends EventBase {
    /** Runs of the plan. */
    readonly total: number;
}
/** The plan as a whole. */
export type PlanEvent = (PlanEventBase & {
    readonly type: 'plan.started';
    /** By the tokens of the baseline; absent where it has none of the runs. */
    readonly estimate?: CostEstimate;
})
/** Some runs turned out not to be needed; the total is smaller now. */
 | (PlanEventBase & {
    readonly type: 'plan.narrowed';
}) | (PlanEventBase & Ended & {
    readonly type: 'plan.completed';
})
/** The state store refused; runs may be missing. */
 | (PlanEventBase & Ended & {
    readonly type: 'plan.failed';
    readonly error: RunError;
});
interface RunStart extends RunEventBase {
    readonly scenario: string;
    readonly provider: string;
    readonly region: string;
}
interface RunEnd extends RunEventBase, Ended {
    readonly status: Status;
    /** Of all calls, in billionths of a dollar; `null` when the price of one is unknown. */
    readonly costUsd: NanoUsd | null;
}
interface TurnFacts extends TurnEventBase {
    /** Who speaks for the user: `user`, or the id of a self-play role. */
    readonly role: string;
    readonly scenario: string;
}
/**
 * A run from outside. Each run of a plan either starts and ends, or is skipped. A run completes when its conversation
 * came to its end, whatever its checks say; one that broke off or was called off under way fails.
 */
export type RunEvent = (RunStart & {
    readonly type: 'arena.run.started';
}) | (RunEnd & {
    readonly type: 'arena.run.completed';
}) | (RunEnd & {
    readonly type: 'arena.run.failed';
    readonly error: RunError;
})
/** Never started. */
 | (RunStart & {
    readonly type: 'run.skipped';
    readonly status: 'skipped';
    readonly reason: string;
}) | (RunEventBase & {
    readonly type: 'conversation.started';
    readonly systemPrompt: string;
}) | (TurnFacts & {
    readonly type: 'arena.turn.started';
}) | (TurnFacts & Ended & {
    readonly type: 'arena.turn.completed';
}) | (TurnFacts & Ended & {
    readonly type: 'arena.turn.failed';
    readonly error: RunError;
}) | (RunEventBase & {
    readonly type: 'check.evaluated';
    readonly check: CheckResult;
})
/** Something that fails nothing but should be known, such as a model that ignores its settings. */
 | (TurnEventBase & {
    readonly type: 'warning';
    readonly message: string;
});
export {};
