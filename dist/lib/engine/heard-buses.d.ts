import type { EventBus } from '../events/event-bus.ts';
/** The buses that an engine listens to, each once however many conversations speak over it. */
export interface HeardBuses {
    /** Listens to a bus until the answer is disposed of, and whatever else asked for the bus as well. */
    listen(bus: EventBus): Disposable;
    /** Subscribes to all of them anew, for listeners that have changed. */
    renew(): void;
}
/** Creates what listens by `subscribe`, whose answer ends a subscription. */
export declare function createHeardBuses(subscribe: (bus: EventBus) => () => void): HeardBuses;
