import type { CheckSubject } from '../checks/check.ts';
import type { CheckOutcome, CheckResult } from '../model/check.ts';
import type { BoundCheck } from '../plan/bound-arena.ts';
import type { PlannedRun, PlannedScenarioRun } from '../plan/planned-run.ts';
import type { RunContext } from './run-context.ts';
/** Judges a subject by every check, in order; one that fails does not keep the others from running. */
export declare function runChecks(checks: readonly BoundCheck[], subject: CheckSubject, context: RunContext, turn?: number, iteration?: number): Promise<readonly CheckResult[]>;
/** The guardrails of one turn as skipped, such as when there is no reply to judge. */
export declare function skipChecks(checks: readonly BoundCheck[], turn: number | undefined, reason: Pick<CheckOutcome, 'code' | 'message'>, iteration?: number): readonly CheckResult[];
/** Every guardrail and assertion of the turns that was not recorded, as skipped. */
export declare function checksNotReached(run: PlannedScenarioRun, recorded?: readonly CheckResult[]): readonly CheckResult[];
/** The guardrails and assertions of one turn that was not held, or of one exchange of it, as skipped. */
export declare function skipTurn(run: PlannedScenarioRun, turn: number, iteration: number | undefined, message?: string): readonly CheckResult[];
/** Whether an assertion of a turn, in any of its exchanges, failed. */
export declare function hasFailedAssertion(run: PlannedScenarioRun, turn: number, context: RunContext): Promise<boolean>;
/** The conversation checks of a run that broke off, as skipped. */
export declare function conversationNotJudged(run: PlannedScenarioRun): readonly CheckResult[];
/** Every check of a run that was not held at all, as skipped. */
export declare function allChecksNotReached(run: PlannedRun): readonly CheckResult[];
