import type { Clock } from '../lib/clock.ts';
import { frozenCopy } from '../lib/frozen-copy.ts';
import type { Message } from '../model/message.ts';
import type { CompletionRequest, ToolOffer } from './provider.ts';

/** How an answer was asked for: whole, or in pieces. */
export type InvocationMode = 'complete' | 'stream';

/** What a provider was shown in one call; frozen at every depth. */
export interface Invocation {
  /** From 0, over both modes. */
  readonly index: number;
  readonly mode: InvocationMode;
  /** The system prompt; not repeated in `messages`. */
  readonly system: string;
  /** User, assistant and tool messages, oldest first. */
  readonly messages: readonly Message[];
  /** Undefined when no tools were offered. */
  readonly tools: readonly ToolOffer[] | undefined;
  /** 0.7 when the request names none. */
  readonly temperature: number;
  /** 4096 when the request names none. */
  readonly maxTokens: number;
  readonly toolChoice: string | undefined;
  /** When it was called, ISO 8601. */
  readonly at: string;
}

/** Notes what a provider is shown. */
export interface InvocationLog {
  /** The live list. */
  readonly invocations: readonly Invocation[];
  /** The last call, kept or not. */
  readonly last: Pick<Invocation, 'index' | 'messages'> | undefined;
  note(mode: InvocationMode, request: CompletionRequest): Invocation;
}

const DEFAULT_TEMPERATURE = 0.7;
const DEFAULT_MAX_TOKENS = 4096;

/** Creates a log; one that keeps nothing is for those who count calls alone, and copies nothing. */
export function createInvocationLog(clock: Clock, keeps = true): InvocationLog {
  const invocations: Invocation[] = [];
  let calls = 0;
  let last: Invocation | undefined;
  const seen = (mode: InvocationMode, request: CompletionRequest): Invocation => ({
    index: calls++,
    mode,
    system: request.system,
    messages: request.messages,
    tools: request.tools,
    temperature: request.temperature ?? DEFAULT_TEMPERATURE,
    maxTokens: request.maxTokens ?? DEFAULT_MAX_TOKENS,
    toolChoice: request.toolChoice,
    at: clock.now().toISOString(),
  });
  return {
    invocations,
    get last() {
      return last;
    },
    note(mode, request) {
      last = keeps ? frozenCopy(seen(mode, request)) : seen(mode, request);
      if (keeps) invocations.push(last);
      return last;
    },
  };
}

/** What the user said last, for messages; cut to a line. */
export function lastUserText({ messages }: Pick<CompletionRequest, 'messages'>): string {
  const text = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}...` : line;
}

const LONGEST_QUOTE = 120;
