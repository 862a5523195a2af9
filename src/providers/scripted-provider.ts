import { type Pricing, priceUsage } from '../cost/price-usage.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { isErrorLike } from '../lib/error-like.ts';
import { pause, systemTimers, type Timers } from '../lib/timers.ts';
import type { Usage } from '../model/usage.ts';
import { estimateUsage } from './estimate-usage.ts';
import { createInvocationLog, type Invocation, type InvocationLog, lastUserText } from './invocation-log.ts';
import type { Capability, Completion, CompletionChunk, CompletionRequest, Provider } from './provider.ts';
import { openScript, type Script, type ScriptOptions } from './script.ts';
import {
  isChunkList,
  joinChunks,
  type ScriptedChunk,
  type ScriptedItem,
  type ScriptedMessage,
} from './scripted-reply.ts';

/** What a scripted provider says, and how; all of it has a default. */
export interface ScriptedProviderOptions extends ScriptOptions {
  /** @default `scripted` */
  readonly id?: string;
  /** Whether tools are offered to it as tools; where not, they are written into its system prompt. @default true */
  readonly supportsTools?: boolean;
  /** Tokens of every answer that says nothing else. @default an estimate of four bytes a token */
  readonly usage?: Usage;
  /** @default nothing costs anything */
  readonly pricing?: Pricing;
  /** How a whole answer is cut for a stream. @default one piece */
  readonly pieces?: (content: string, request: CompletionRequest) => Iterable<string>;
  /** How long an answer takes. @default no time, and no timer */
  readonly latencyMs?: number | ((invocation: Invocation) => number);
  /** Measures the latency. @default those of the process */
  readonly timers?: Timers;
  /** Dates the invocations. @default the wall clock */
  readonly clock?: Clock;
  /** Whether invocations are kept. @default true */
  readonly record?: boolean;
}

const FREE: Pricing = { inputPer1k: 0, outputPer1k: 0 };

/** A call whose answer was taken from the script, or that has none. */
type Taken = () => ScriptedItem;

/**
 * A provider that answers from a script and keeps what it was shown. An answer is taken when the call is made, in the
 * order of calls, so parallel runs need one instance each.
 */
export class ScriptedProvider implements Provider {
  readonly id: string;
  readonly capabilities: ReadonlySet<Capability>;
  readonly #options: ScriptedProviderOptions;
  readonly #script: Script;
  readonly #log: InvocationLog;

  constructor(options: ScriptedProviderOptions = {}) {
    const { id = 'scripted', supportsTools = true, clock = systemClock, record = true } = options;
    this.id = id;
    this.capabilities = new Set<Capability>([
      ...(supportsTools ? ['tools' as const] : []),
      'streaming',
      'json',
    ]);
    this.#options = options;
    this.#script = openScript(id, options);
    this.#log = createInvocationLog(clock, record);
  }

  /** What the provider was shown so far, call by call, failed calls included; a list of the caller's own. */
  get invocations(): readonly Invocation[] {
    return [...this.#log.invocations];
  }

  /** Whether nothing may be left over. */
  get strict(): boolean {
    return this.#options.strict ?? false;
  }

  /** Whether tools are offered to it as tools. */
  supportsTools(): boolean {
    return this.capabilities.has('tools');
  }

  /** A script is always well. */
  async healthCheck(): Promise<true> {
    return true;
  }

  async complete(request: CompletionRequest, signal: AbortSignal): Promise<Completion> {
    const invocation = this.#log.note('complete', request);
    signal.throwIfAborted();
    const item = this.#script.take(request, invocation);
    const said = await this.#resolve(item, request, invocation, signal);
    if (!isChunkList(said)) return this.#completionOf(said, request, invocation);
    return this.#completionOf(joinChunks(said.map(throwIfError)), request, invocation);
  }

  /** Is noted, and takes its answer, when it is called; not when the first piece is read. */
  stream(request: CompletionRequest, signal: AbortSignal): AsyncIterable<CompletionChunk> {
    const invocation = this.#log.note('stream', request);
    const taken = signal.aborted ? failing(signal.reason) : this.#take(request, invocation);
    return this.#play(taken, request, invocation, signal);
  }

  /** Throws `ProviderError` with code `SCRIPT_LEFT_OVER` where the script has answers that nobody asked for. */
  assertConsumed(): void {
    const leftover = this.#script.leftover();
    if (leftover === undefined) return;
    const { last } = this.#log;
    const where =
      last === undefined
        ? 'It was never called.'
        : `The last call was ${last.index} (counted from 0), to ${JSON.stringify(lastUserText(last))}.`;
    throw new ProviderError({
      code: 'SCRIPT_LEFT_OVER',
      message: `The script of provider "${this.id}" was not consumed: ${leftover} left. ${where} Take out what is not needed.`,
    });
  }

  /** Whatever goes wrong here belongs to whoever reads the stream. */
  #take(request: CompletionRequest, invocation: Invocation): Taken {
    try {
      const item = this.#script.take(request, invocation);
      return () => item;
    } catch (error) {
      return failing(error);
    }
  }

  async *#play(
    taken: Taken,
    request: CompletionRequest,
    invocation: Invocation,
    signal: AbortSignal,
  ): AsyncGenerator<CompletionChunk, void> {
    const said = await this.#resolve(taken(), request, invocation, signal);
    if (!isChunkList(said)) {
      const completion = this.#completionOf(said, request, invocation);
      const pieces = this.#options.pieces?.(completion.content, request) ?? [completion.content];
      yield* withLast(pieces, completion);
      return;
    }
    for (const chunk of said) {
      signal.throwIfAborted();
      const delta = contentOf(throwIfError(chunk));
      if (delta !== '') yield { delta };
    }
    signal.throwIfAborted();
    yield {
      delta: '',
      completion: this.#completionOf(joinChunks(said.map(throwIfError)), request, invocation),
    };
  }

  async #resolve(
    item: ScriptedItem,
    request: CompletionRequest,
    invocation: Invocation,
    signal: AbortSignal,
  ): Promise<ScriptedMessage | readonly ScriptedChunk[]> {
    await this.#wait(invocation, signal);
    let said = item;
    while (typeof said === 'function') said = await said(request, invocation);
    signal.throwIfAborted();
    if (isErrorLike(said)) throw said;
    return typeof said === 'string' ? { content: said } : said;
  }

  async #wait(invocation: Invocation, signal: AbortSignal): Promise<void> {
    const { latencyMs = 0, timers = systemTimers } = this.#options;
    const wait = typeof latencyMs === 'function' ? latencyMs(invocation) : latencyMs;
    if (wait > 0) await pause(timers, wait, signal);
  }

  #completionOf(message: ScriptedMessage, request: CompletionRequest, { index }: Invocation): Completion {
    const { content = '', parts, toolCalls = [], finishReason, unscripted } = message;
    const { pricing = FREE } = this.#options;
    const usage = message.usage ?? this.#options.usage;
    return {
      content,
      ...(parts === undefined ? {} : { parts }),
      toolCalls: toolCalls.map(({ id, name, args = {}, signature }, number) => ({
        id: id ?? `call_${index}_${number}_${name}`,
        name,
        args,
        ...(signature === undefined ? {} : { signature }),
      })),
      finishReason: finishReason ?? (toolCalls.length > 0 ? 'tool_calls' : 'stop'),
      cost: message.cost ?? priceUsage(usage ?? estimateUsage(request, content), pricing),
      ...(unscripted === true ? { unscripted } : {}),
    };
  }
}

function failing(error: unknown): Taken {
  return () => {
    throw error;
  };
}

function throwIfError(chunk: ScriptedChunk): Exclude<ScriptedChunk, Error> {
  if (isErrorLike(chunk)) throw chunk;
  return chunk;
}

function contentOf(chunk: string | ScriptedMessage): string {
  return typeof chunk === 'string' ? chunk : (chunk.content ?? '');
}

/** The pieces, the last of them with the completion. */
function* withLast(pieces: Iterable<string>, completion: Completion): Generator<CompletionChunk, void> {
  let held: string | undefined;
  for (const piece of pieces) {
    if (held !== undefined) yield { delta: held };
    held = piece;
  }
  yield { delta: held ?? '', completion };
}
