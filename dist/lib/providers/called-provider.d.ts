import type { Capability, Completion, CompletionRequest, Provider } from './provider.ts';
/** How one kind of model is asked, and what it says is read. */
export interface ModelDialect<Sent, Received> {
    /** What a request is in the terms of the model. */
    prepare(request: CompletionRequest, isStream: boolean): Promise<Sent>;
    ask(sent: Sent, signal: AbortSignal): Promise<Received>;
    /** Yields pieces of the text; returns what `ask` would. Absent for a model that answers in one piece. */
    askStreamed?(sent: Sent, signal: AbortSignal): AsyncGenerator<string, Received>;
    read(request: CompletionRequest, sent: Sent, response: Received): Completion;
    /** The error for whatever a call threw. */
    failureOf(error: unknown, isStream: boolean): Error;
}
/** A provider that calls out in a dialect; a call that is called off rejects with the reason its signal gives. */
export declare function createCalledProvider<Sent, Received = unknown>(id: string, capabilities: readonly Capability[], { prepare, ask, askStreamed, read, failureOf }: ModelDialect<Sent, Received>): Provider;
