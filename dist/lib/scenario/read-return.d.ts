import { AgentRole } from './agent.ts';
import type { ModelMessage } from './model-message.ts';
import { type SettledVerdict } from './read-verdict.ts';
/** What an agent's answer comes to. */
export type ReadReturn = {
    readonly verdict: SettledVerdict;
} | {
    readonly messages: readonly ModelMessage[];
};
/** Who answered, and how to find out which tool a call was of. */
export interface ReturnContext {
    readonly name: string;
    readonly role: AgentRole;
    toolNameOf(callId: string): string;
}
/** Reads what an agent answered. Throws `ScenarioError` with code `INVALID_AGENT_RETURN` for what says nothing to us. */
export declare function readReturn(value: unknown, context: ReturnContext): ReadReturn;
