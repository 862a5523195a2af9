import type { RunError } from '../model/run-result.ts';
/** What is told of an action: one event before it, and one after it, whatever becomes of it. */
export interface EventPair<Event, Value> {
    readonly started: Event;
    /** The end of an action that gave something; may be the failed one, where that is a failure. */
    completed(value: Value, durationMs: number): Event;
    /** The end of an action that threw. */
    failed(error: RunError, durationMs: number): Event;
    /** Told before the end when nobody reads a stream to its end. */
    interrupted?(reason: string): Event;
}
/** Where events go and how time is measured. */
export interface EventTeller<Event> {
    emit(event: Event): void;
    elapsedMs(): number;
}
/** The code of the failure that ends a stream which nobody read to its end. */
export declare const LEFT_CODE = "INTERRUPTED";
/** Does something between the two events of a pair. What it throws passes through. */
export declare function pairEvents<Event, Value>(pair: EventPair<Event, NoInfer<Value>>, teller: EventTeller<Event>, action: () => Promise<Value>): Promise<Value>;
/** Streams something between the two events of a pair; a stream that is left before its end counts as failed. */
export declare function pairStreamEvents<Event, Value, Piece>(pair: EventPair<Event, NoInfer<Value>>, teller: EventTeller<Event>, stream: () => AsyncGenerator<Piece, Value>): AsyncGenerator<Piece, Value>;
