import type { Clock } from '../lib/clock.ts';
import type {
  ArenaEvent,
  ArenaEventInput,
  ArenaEventListener,
  ArenaEventOf,
  RunEventInput,
} from './arena-event.ts';
import type { RunFacts } from './event-base.ts';

/** Hands events to listeners in order, at once. A listener that throws is dropped and reported, never obeyed. */
export interface EventBus {
  /** Whether somebody listens to events of that type; if not, there is no need to make one. */
  hears(type: ArenaEvent['type']): boolean;
  emit(event: ArenaEventInput): void;
  /** Adds a listener to events of the given types, or of all; the answer removes it. */
  subscribe(listener: ArenaEventListener, types?: readonly ArenaEvent['type'][]): () => void;
  /** Adds a listener to events of one type; the answer removes it. */
  subscribeTo<Type extends ArenaEvent['type']>(
    type: Type,
    listener: ArenaEventListener<ArenaEventOf<Type>>,
  ): () => void;
}

interface Subscription {
  hears(type: ArenaEvent['type']): boolean;
  /** The answer may be a promise that rejects. */
  tell(event: ArenaEvent): unknown;
}

/** Creates a bus; `onListenerError` hears of listeners that threw. */
export function createEventBus(
  clock: Clock,
  onListenerError: (error: unknown) => void = () => undefined,
): EventBus {
  const subscriptions = new Set<Subscription>();
  const deliver = createDelivery(subscriptions, onListenerError);
  const timeOf = createTimeFormat(clock);
  let sequence = 0;
  const add = (subscription: Subscription) => {
    subscriptions.add(subscription);
    return () => subscriptions.delete(subscription);
  };
  const hears = (type: ArenaEvent['type']) => {
    for (const subscription of subscriptions) if (subscription.hears(type)) return true;
    return false;
  };
  return {
    hears,
    emit(event) {
      if (!hears(event.type)) return;
      deliver(Object.freeze({ ...event, sequence: sequence++, time: timeOf() }));
    },
    subscribe(listener, types) {
      const wanted = types && new Set(types);
      return add({ hears: (type) => wanted === undefined || wanted.has(type), tell: listener });
    },
    subscribeTo: (wanted, listener) =>
      add({
        hears: (type) => type === wanted,
        tell: (event) => (isOf(event, wanted) ? listener(event) : undefined),
      }),
  };
}

/** Gives events of one run to the bus; costs next to nothing where nobody listens. */
export function createRunEmitter(bus: EventBus, run: RunFacts): (event: RunEventInput) => void {
  return (event) => {
    if (bus.hears(event.type)) bus.emit({ ...event, ...run });
  };
}

/** Hands events to subscriptions one after the other, and drops a subscription that throws. */
function createDelivery(
  subscriptions: Set<Subscription>,
  onListenerError: (error: unknown) => void,
): (event: ArenaEvent) => void {
  const drop = (subscription: Subscription, error: unknown) => {
    if (!subscriptions.delete(subscription)) return;
    try {
      onListenerError(error);
    } catch {
      // Whoever is told is a listener too, and there is nobody left to tell.
    }
  };
  /** Events of a listener that speaks itself wait, or others would hear them before what they answer. */
  const waiting: ArenaEvent[] = [];
  return (event) => {
    if (waiting.push(event) > 1) return;
    for (let next: ArenaEvent | undefined = event; next !== undefined; next = waiting[0]) {
      for (const subscription of subscriptions) {
        if (subscription.hears(next.type)) tell(subscription, next, drop);
      }
      waiting.shift();
    }
  };
}

function tell(
  subscription: Subscription,
  event: ArenaEvent,
  drop: (subscription: Subscription, error: unknown) => void,
): void {
  try {
    const answer = subscription.tell(event);
    // A listener may be an async function; nobody else would hear of its failure.
    if (answer instanceof Promise) answer.catch((error: unknown) => drop(subscription, error));
  } catch (error) {
    drop(subscription, error);
  }
}

function isOf<Type extends ArenaEvent['type']>(event: ArenaEvent, type: Type): event is ArenaEventOf<Type> {
  return event.type === type;
}

/** Formats the time once per millisecond; many events share one. */
function createTimeFormat(clock: Clock): () => string {
  let known = Number.NaN;
  let text = '';
  return () => {
    const now = clock.now();
    if (now.getTime() !== known) {
      known = now.getTime();
      text = now.toISOString();
    }
    return text;
  };
}
