import type { Anthropic } from '@anthropic-ai/sdk';
import type { CompletionRequest } from '../provider.ts';
/** The body of a call, whether streamed or not. */
export type ClaudeBody = Omit<Anthropic.MessageCreateParamsNonStreaming, 'stream'> & {
    readonly temperature?: number;
    readonly top_p?: number;
};
/**
 * The body of a call. The API knows no seed, so none is sent; of a temperature and a top_p the newer models take one,
 * where the temperature wins, and the newest take none.
 */
export declare function toClaudeBody(model: string, request: CompletionRequest, messages: readonly Anthropic.MessageParam[], outputSchema: Anthropic.JSONOutputFormat['schema'] | undefined): ClaudeBody;
