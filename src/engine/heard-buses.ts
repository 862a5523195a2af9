import type { EventBus } from '../events/event-bus.ts';

/** The buses that an engine listens to, each once however many conversations speak over it. */
export interface HeardBuses {
  /** Listens to a bus until the answer is disposed of, and whatever else asked for the bus as well. */
  listen(bus: EventBus): Disposable;
  /** Subscribes to all of them anew, for listeners that have changed. */
  renew(): void;
}

/** Creates what listens by `subscribe`, whose answer ends a subscription. */
export function createHeardBuses(subscribe: (bus: EventBus) => () => void): HeardBuses {
  const heard = new Map<EventBus, { users: number; leave: () => void }>();
  return {
    listen(bus) {
      const entry = heard.get(bus) ?? { users: 0, leave: subscribe(bus) };
      heard.set(bus, entry);
      entry.users++;
      return {
        [Symbol.dispose]() {
          if (--entry.users > 0) return;
          entry.leave();
          heard.delete(bus);
        },
      };
    },
    renew() {
      for (const [bus, entry] of heard) {
        entry.leave();
        entry.leave = subscribe(bus);
      }
    },
  };
}
