import { type CompositeExecutor } from '../conversation/composite-executor.ts';
import type { ConversationRequest } from '../conversation/conversation-executor.ts';
import type { PipelineRequest } from '../conversation/pipeline-turn.ts';
import type { TurnExecutor } from '../conversation/turn-executor.ts';
/** Messages to have answered with what a planned run has: its prompt, tools, guardrails and provider. */
export interface AnswerRequest extends ConversationRequest, Pick<PipelineRequest, 'messages'> {
    /** Index of the scenario's turn whose settings hold. @default 0 */
    readonly turn?: number;
}
/** An executor of one turn: it has the messages of a request answered. */
export declare function createAnsweringExecutor(pipeline: TurnExecutor<PipelineRequest>, { messages, turn }: Pick<AnswerRequest, 'messages' | 'turn'>): CompositeExecutor;
