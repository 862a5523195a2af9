import { type JudgmentRequest } from './agent.ts';
import type { ModelMessage } from './model-message.ts';
import type { SettledVerdict } from './read-verdict.ts';
import type { Session } from './session.ts';
/** What came of an agent's call: messages, which stand in the conversation, or a verdict. */
export type Heard = {
    readonly messages: readonly ModelMessage[];
} | {
    readonly verdict: SettledVerdict;
};
/**
 * Lets an agent speak. Throws `ScenarioError` with code `AGENT_FAILED` and the agent's name for whatever goes wrong in
 * it, so that an assertion inside an agent is never taken for one of the script.
 */
export declare function callAgent(session: Session, index: number, judgmentRequest?: JudgmentRequest): Promise<Heard>;
