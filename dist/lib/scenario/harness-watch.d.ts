import type { ArenaEvent } from '../events/arena-event.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { Clock } from '../lib/clock.ts';
import { type Invocation } from '../providers/invocation-log.ts';
import type { Provider } from '../providers/provider.ts';
/** A provider, and what it is shown. */
export interface WatchedProvider {
    readonly provider: Provider;
    /** What it was shown so far. */
    invocations(): readonly Invocation[];
}
/** Notes what a provider is shown; one that notes it itself stays as it is. */
export declare function watchInvocations(provider: Provider, clock: Clock): WatchedProvider;
/** Events of one run. */
export interface Listening {
    readonly events: readonly ArenaEvent[];
    /** Waits for the listener and stops; throws what it threw first. */
    end(): Promise<void>;
}
/** Collects the events of a run, in order, and tells a listener, who may take its time. */
export declare function listenToRun(bus: EventBus, runId: string, onEvent?: (event: ArenaEvent) => void | Promise<void>): Listening;
