import type { EventBus } from '../events/event-bus.ts';
import type { Timers } from '../lib/timers.ts';
import type { Ending } from './ending.ts';
import type { ModelMessage } from './model-message.ts';
import type { ScenarioEvent } from './scenario-event.ts';
import type { RunIds } from './session.ts';
import type { ReadyScenario } from './validate-config.ts';
/** A run as events see it; `ending` is there when it has ended. */
export interface RunView {
    readonly ids: RunIds;
    readonly config: ReadyScenario;
    readonly batchRunId: string;
    messages(): readonly ModelMessage[];
    ending(): Ending | undefined;
}
type Listener = (event: ScenarioEvent) => unknown;
/** The events of a run in LangWatch's shape, made of those of the engine. Nothing is made while nobody listens. */
export declare class ScenarioEvents implements AsyncIterable<ScenarioEvent> {
    #private;
    /** `warn` hears of listeners that fail. */
    constructor(bus: EventBus, warn: (message: string) => void);
    /** Adds a listener to the events of this run and of later ones; the answer removes it. */
    subscribe(listener: Listener): () => void;
    /** The events from now on to the end of the run; none after it, until another begins. */
    [Symbol.asyncIterator](): AsyncIterableIterator<ScenarioEvent>;
    /** Begins to tell of a run. */
    open(view: RunView): void;
    /** Waits for what listeners promised, within a bound, and forgets the run. */
    close(timers: Timers, boundMs: number): Promise<void>;
    /** Tells what is left of the conversation after messages were taken back. */
    tellRollback(time: Date): void;
}
export {};
