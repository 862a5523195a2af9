import type { RunError } from '../model/run-result.ts';
import { describeError } from './describe-error.ts';

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
export const LEFT_CODE = 'INTERRUPTED';

const LEFT: RunError = { code: LEFT_CODE, message: 'The stream was not read to its end.' };

/** Does something between the two events of a pair. What it throws passes through. */
export async function pairEvents<Event, Value>(
  pair: EventPair<Event, NoInfer<Value>>,
  teller: EventTeller<Event>,
  action: () => Promise<Value>,
): Promise<Value> {
  const started = teller.elapsedMs();
  teller.emit(pair.started);
  let end: Event | undefined;
  try {
    const value = await action();
    end = pair.completed(value, teller.elapsedMs() - started);
    return value;
  } catch (error) {
    end = pair.failed(describeError(error), teller.elapsedMs() - started);
    throw error;
  } finally {
    if (end !== undefined) teller.emit(end);
  }
}

/** Streams something between the two events of a pair; a stream that is left before its end counts as failed. */
export async function* pairStreamEvents<Event, Value, Piece>(
  pair: EventPair<Event, NoInfer<Value>>,
  teller: EventTeller<Event>,
  stream: () => AsyncGenerator<Piece, Value>,
): AsyncGenerator<Piece, Value> {
  const started = teller.elapsedMs();
  teller.emit(pair.started);
  let end: Event | undefined;
  try {
    const value = yield* stream();
    end = pair.completed(value, teller.elapsedMs() - started);
    return value;
  } catch (error) {
    end = pair.failed(describeError(error), teller.elapsedMs() - started);
    throw error;
  } finally {
    if (end === undefined && pair.interrupted !== undefined) teller.emit(pair.interrupted(LEFT.message));
    teller.emit(end ?? pair.failed(LEFT, teller.elapsedMs() - started));
  }
}
