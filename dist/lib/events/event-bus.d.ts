import type { Clock } from '../lib/clock.ts';
import type { ArenaEvent, ArenaEventInput, ArenaEventListener, ArenaEventOf, RunEventInput } from './arena-event.ts';
import type { RunFacts } from './event-base.ts';
/** Hands events to listeners in order, at once. A listener that throws is dropped and reported, never obeyed. */
export interface EventBus {
    /** Whether somebody listens to events of that type; if not, there is no need to make one. */
    hears(type: ArenaEvent['type']): boolean;
    emit(event: ArenaEventInput): void;
    /** Adds a listener to events of the given types, or of all; the answer removes it. */
    subscribe(listener: ArenaEventListener, types?: readonly ArenaEvent['type'][]): () => void;
    /** Adds a listener to events of one type; the answer removes it. */
    subscribeTo<Type extends ArenaEvent['type']>(type: Type, listener: ArenaEventListener<ArenaEventOf<Type>>): () => void;
}
/** Creates a bus; `onListenerError` hears of listeners that threw. */
export declare function createEventBus(clock: Clock, onListenerError?: (error: unknown) => void): EventBus;
/** Gives events of one run to the bus; costs next to nothing where nobody listens. */
export declare function createRunEmitter(bus: EventBus, run: RunFacts): (event: RunEventInput) => void;
