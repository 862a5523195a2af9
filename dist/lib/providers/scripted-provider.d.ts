import { type Pricing } from '../cost/price-usage.ts';
import { type Clock } from '../lib/clock.ts';
import { type Timers } from '../lib/timers.ts';
import type { Usage } from '../model/usage.ts';
import { type Invocation } from './invocation-log.ts';
import type { Capability, Completion, CompletionChunk, CompletionRequest, Provider } from './provider.ts';
import { type ScriptOptions } from './script.ts';
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
/**
 * A provider that answers from a script and keeps what it was shown. An answer is taken when the call is made, in the
 * order of calls, so parallel runs need one instance each.
 */
export declare class ScriptedProvider implements Provider {
    #private;
    readonly id: string;
    readonly capabilities: ReadonlySet<Capability>;
    constructor(options?: ScriptedProviderOptions);
    /** What the provider was shown so far, call by call, failed calls included; a list of the caller's own. */
    get invocations(): readonly Invocation[];
    /** Whether nothing may be left over. */
    get strict(): boolean;
    /** Whether tools are offered to it as tools. */
    supportsTools(): boolean;
    /** A script is always well. */
    healthCheck(): Promise<true>;
    complete(request: CompletionRequest, signal: AbortSignal): Promise<Completion>;
    /** Is noted, and takes its answer, when it is called; not when the first piece is read. */
    stream(request: CompletionRequest, signal: AbortSignal): AsyncIterable<CompletionChunk>;
    /** Throws `ProviderError` with code `SCRIPT_LEFT_OVER` where the script has answers that nobody asked for. */
    assertConsumed(): void;
}
