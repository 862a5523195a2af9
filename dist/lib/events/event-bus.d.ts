import type { Clock } from '../lib/clock.ts';
import type { ArenaEventInput, ArenaEventListener } from './arena-event.ts';
/** Hands events to listeners in order, at once. A listener that throws is dropped and reported, never obeyed. */
export interface EventBus {
    emit(event: ArenaEventInput): void;
    /** Adds a listener; the answer removes it. */
    subscribe(listener: ArenaEventListener): () => void;
}
/** Creates a bus; `onListenerError` hears of listeners that threw. */
export declare function createEventBus(clock: Clock, onListenerError?: (error: unknown) => void): EventBus;
