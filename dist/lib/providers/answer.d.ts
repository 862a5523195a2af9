import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { ContentPart } from '../model/content-part.ts';
import type { ToolCall } from '../model/message.ts';
import type { MessageCost, Usage } from '../model/usage.ts';
import type { Completion, FinishReason } from './provider.ts';
/** What a model said, in our words. */
export interface Answer {
    readonly content: string;
    readonly parts?: readonly ContentPart[];
    readonly toolCalls: readonly ToolCall[];
    readonly finishReason: FinishReason;
    /** With its price where that does not hang on tokens. Undefined where the server did not count; the cost is then unknown. */
    readonly usage: Usage | MessageCost | undefined;
}
/** What went over the wire. */
export interface Exchange {
    readonly request: unknown;
    readonly response: unknown;
}
/** The completion an answer makes: priced, and with what was exchanged where the manifest asks for it. */
export declare function toCompletion({ spec }: LoadedProvider, { usage, ...answer }: Answer, exchange: Exchange, conceal: (text: string) => string): Completion;
