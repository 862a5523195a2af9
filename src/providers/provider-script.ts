import type { JsonValue } from '../lib/json.ts';
import type { FinishReason } from './provider.ts';

/** A tool call as a script file has it. */
export interface WrittenToolCall {
  readonly id?: string | undefined;
  readonly name: string;
  readonly args?: JsonValue | undefined;
}

/** A message as a script file has it. */
export interface WrittenMessage {
  readonly content?: string | undefined;
  readonly toolCalls?: readonly WrittenToolCall[] | undefined;
  readonly finishReason?: FinishReason | undefined;
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number } | undefined;
}

/** A failure as a script file has it. */
export interface WrittenError {
  readonly error: { readonly message: string; readonly code?: string | undefined };
}

/** An answer as a script file has it: words, a message, or a failure. */
export type WrittenReply = string | WrittenMessage | WrittenError;

/** A call that was recorded, and its answer; a list is the pieces of a stream. */
export interface RecordedCall {
  /** Of what was asked, by `requestHash`. */
  readonly hash: string;
  /** Which call of the same hash, from 1. */
  readonly occurrence: number;
  /** What the user said last, for whoever reads the file. */
  readonly asked?: string | undefined;
  readonly reply: WrittenReply | readonly WrittenReply[];
}

/** What a scripted provider says, as plain data; one file serves manifests and code. */
export interface ProviderScript {
  readonly completions?: readonly WrittenReply[] | undefined;
  readonly streams?: readonly (readonly WrittenReply[])[] | undefined;
  /** Answers by what is asked, however often; they come before the others. */
  readonly calls?: readonly RecordedCall[] | undefined;
  readonly onExhausted?:
    | {
        readonly complete?: 'default' | 'error' | undefined;
        readonly stream?: 'default' | 'error' | undefined;
      }
    | undefined;
  readonly defaultText?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly supportsTools?: boolean | undefined;
  readonly streamCompletions?: boolean | undefined;
  readonly completeStreams?: boolean | undefined;
}
