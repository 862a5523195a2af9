import { AgentRole, type JudgmentRequest } from './agent.ts';
import { type Heard } from './call-agent.ts';
import type { GivenMessage } from './foreign-message.ts';
import type { ModelMessage } from './model-message.ts';
import type { ProgressCallback } from './scenario-execution.ts';
import type { ScenarioVerdict } from './scenario-result.ts';
import type { Session } from './session.ts';
/** What a step of the turn machine did. */
export type StepOutcome = {
    readonly messages: readonly ModelMessage[];
} | ScenarioVerdict;
/** What a script tells a role to say; the agent of the role speaks where it is told nothing. */
export interface Prompted {
    readonly content?: string | GivenMessage | null | undefined;
    readonly judgmentRequest?: JudgmentRequest;
}
/**
 * Lets the next agent of a role act for the script, in a turn of its own if it has acted already. Throws `ScenarioError`
 * with code `NO_AGENT_FOR_ROLE`.
 */
export declare function speak(session: Session, role: AgentRole, prompted?: Prompted): Promise<Heard>;
/** Lets the next agent act, in a new turn where this one is over. */
export declare function stepOn(session: Session, onTurn?: ProgressCallback): Promise<StepOutcome>;
/** Holds automatic turns until one of them ends the run, or so many are over. */
export declare function proceed(session: Session, turns?: number, onTurn?: ProgressCallback, onStep?: ProgressCallback): Promise<ScenarioVerdict | null>;
/** Asks the judge. Criteria make it a checkpoint, which ends the run only when it is not passed. */
export declare function judge(session: Session, request: JudgmentRequest): Promise<ScenarioVerdict | null>;
/** The verdict of an agent ends the run, whoever asked it to speak. */
export declare function concluded(session: Session, heard: Heard): ScenarioVerdict | {
    readonly messages: readonly ModelMessage[];
};
