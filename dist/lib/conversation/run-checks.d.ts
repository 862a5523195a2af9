import type { CheckContext, CheckSubject } from '../checks/check.ts';
import type { CheckOutcome, CheckResult } from '../model/check.ts';
import type { BoundCheck } from '../plan/bound-arena.ts';
import type { PlannedRun, PlannedScenarioRun } from '../plan/planned-run.ts';
import { type TurnPlace } from './pack-evals.ts';
import type { RunContext } from './run-context.ts';
/** Judges a subject by every check, in order; one that fails does not keep the others from running. */
export declare function runChecks(checks: readonly BoundCheck[], subject: CheckSubject, context: RunContext, place?: TurnPlace): Promise<readonly CheckResult[]>;
/** Judges a subject by one check, told to nobody. */
export declare function runCheck(check: BoundCheck, subject: CheckSubject, context: CheckContext, place?: TurnPlace): Promise<CheckResult>;
/** What a check finds, told to nobody. */
export declare function judgeByDefinition(check: BoundCheck, subject: CheckSubject, context: CheckContext): Promise<CheckOutcome>;
/** The guardrails of one turn as skipped, such as when there is no reply to judge. */
export declare function skipChecks(checks: readonly BoundCheck[], reason: Pick<CheckOutcome, 'code' | 'message'>, place?: TurnPlace): readonly CheckResult[];
/** Every guardrail, assertion and pack eval of the turns that was not recorded, as skipped. */
export declare function checksNotReached(run: PlannedScenarioRun, runId: string, recorded?: readonly CheckResult[]): readonly CheckResult[];
/** The guardrails, assertions and pack evals of one turn that was not held, or of one exchange of it, as skipped. */
export declare function skipTurn(run: PlannedScenarioRun, runId: string, place: TurnPlace, message?: string): readonly CheckResult[];
/** Whether an assertion of a turn, in any of its exchanges, failed. */
export declare function hasFailedAssertion(run: PlannedScenarioRun, turn: number, context: RunContext): Promise<boolean>;
/** The conversation checks and pack evals of a run that broke off, as skipped. */
export declare function conversationNotJudged(run: PlannedScenarioRun, runId: string): readonly CheckResult[];
/** Every check of a run that was not held at all, as skipped. */
export declare function allChecksNotReached(run: PlannedRun, runId: string): readonly CheckResult[];
