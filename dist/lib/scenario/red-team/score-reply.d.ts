import type { AgentInput } from '../agent.ts';
import { type AgentModel } from '../agent-model.ts';
/** How near an answer came to the target, and what to try next. */
export interface ReplyScore {
    /** 0 to 10. */
    readonly score: number;
    readonly hint: string;
}
/** Scores an answer of the agent. One that declines outright is 0 without asking; a score that cannot be read is 0. */
export declare function scoreReply(model: AgentModel, target: string, reply: string, input: AgentInput): Promise<ReplyScore>;
