import type { ArenaEvent } from '../events/arena-event.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { Clock } from '../lib/clock.ts';
import { createInvocationLog, type Invocation } from '../providers/invocation-log.ts';
import type { Provider } from '../providers/provider.ts';
import { ScriptedProvider } from '../providers/scripted-provider.ts';

/** A provider, and what it is shown. */
export interface WatchedProvider {
  readonly provider: Provider;
  /** What it was shown so far. */
  invocations(): readonly Invocation[];
}

/** Notes what a provider is shown; one that notes it itself stays as it is. */
export function watchInvocations(provider: Provider, clock: Clock): WatchedProvider {
  if (provider instanceof ScriptedProvider) return { provider, invocations: () => provider.invocations };
  const { invocations, note } = createInvocationLog(clock);
  return {
    invocations: () => [...invocations],
    provider: {
      id: provider.id,
      capabilities: provider.capabilities,
      complete(request, signal) {
        note('complete', request);
        return provider.complete(request, signal);
      },
      stream(request, signal) {
        note('stream', request);
        return provider.stream(request, signal);
      },
    },
  };
}

/** Events of one run. */
export interface Listening {
  readonly events: readonly ArenaEvent[];
  /** Waits for the listener and stops; throws what it threw first. */
  end(): Promise<void>;
}

/** Collects the events of a run, in order, and tells a listener, who may take its time. */
export function listenToRun(
  bus: EventBus,
  runId: string,
  onEvent: (event: ArenaEvent) => void | Promise<void> = () => undefined,
): Listening {
  const events: ArenaEvent[] = [];
  let told: Promise<void> = Promise.resolve();
  const leave = bus.subscribe((event) => {
    if (!('runId' in event) || event.runId !== runId) return;
    events.push(event);
    told = told.then(() => onEvent(event));
    // Whoever waits for the end hears of it; until then it is nobody's.
    told.catch(() => undefined);
  });
  return {
    events,
    async end() {
      leave();
      await told;
    },
  };
}
