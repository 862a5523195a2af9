import { type Timers } from '../lib/timers.ts';
import type { LangWatchTarget } from './run-options.ts';
import type { ScenarioEvent } from './scenario-event.ts';
/** What reaches LangWatch, and who hears that it did not. */
export interface EventSending {
    readonly fetch: typeof globalThis.fetch;
    readonly timers: Timers;
    onWarning(message: string): void;
}
/** A listener that sends events to LangWatch, one after the other. It never throws: what cannot be sent is told. */
export declare function createEventSender(target: LangWatchTarget, sending: EventSending): (event: ScenarioEvent) => Promise<void>;
