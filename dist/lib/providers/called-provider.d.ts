import type { JsonValue } from '../lib/json.ts';
import type { Usage } from '../model/usage.ts';
import type { Capability, Completion, CompletionRequest, Provider } from './provider.ts';
/** Takes what a server counted; undefined for what it left out. */
export type UsageNote = (usage: Usage | undefined) => void;
/** How one kind of model is asked, and what it says is read. */
export interface ModelDialect<Sent, Received> {
    /** What a request is in the terms of the model. */
    prepare(request: CompletionRequest, isStream: boolean): Promise<Sent>;
    /** `note` takes what the server counted, as soon as it is known. */
    ask(sent: Sent, signal: AbortSignal, note: UsageNote): Promise<Received>;
    /** Yields pieces of the text; returns what `ask` would. Absent for a model that answers in one piece. */
    askStreamed?(sent: Sent, signal: AbortSignal, note: UsageNote): AsyncGenerator<string, Received>;
    /** What `askStreamed` would return, for a server that answered with JSON instead of a stream. */
    receiveWhole?(sent: Sent, answer: JsonValue, note: UsageNote): Received;
    read(request: CompletionRequest, sent: Sent, response: Received): Completion;
    /** The error for whatever a call threw. */
    failureOf(error: unknown, isStream: boolean): Error;
}
/** A provider that calls out in a dialect; a call that is called off rejects with the reason its signal gives. */
export declare function createCalledProvider<Sent, Received = unknown>(id: string, capabilities: readonly Capability[], dialect: ModelDialect<Sent, Received>): Provider;
