import type { Message } from '../model/message.ts';
import type { TurnExecutor, TurnRequest } from './turn-executor.ts';
/** Messages to have answered. */
export interface PipelineRequest extends Pick<TurnRequest, 'run' | 'turn'> {
    /** Oldest first, the last one the user's; they follow what the store has of the conversation. */
    readonly messages: readonly Message[];
}
/**
 * Answers given messages: prompt assembly, model and tools, guardrails. The scenario's assertions are not judged. Throws
 * `ManifestError` with code `USAGE` when the last message is not the user's.
 */
export declare const pipelineTurn: TurnExecutor<PipelineRequest>;
