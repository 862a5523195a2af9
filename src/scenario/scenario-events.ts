import type { ArenaEvent } from '../events/arena-event.ts';
import type { EventBus } from '../events/event-bus.ts';
import { isErrorLike, textOfThrown } from '../lib/error-like.ts';
import { isThenable } from '../lib/is-thenable.ts';
import type { Timers } from '../lib/timers.ts';
import type { Ending } from './ending.ts';
import { eventMessages } from './event-messages.ts';
import { createEventQueue, type EventQueue } from './event-queue.ts';
import type { ModelMessage } from './model-message.ts';
import type { EventMessage, ScenarioEvent } from './scenario-event.ts';
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
export class ScenarioEvents implements AsyncIterable<ScenarioEvent> {
  readonly #bus: EventBus;
  readonly #listeners = new Set<Listener>();
  /** What listeners promised and is not done yet. */
  readonly #pending = new Set<Promise<unknown>>();
  readonly #queues = new Set<EventQueue<ScenarioEvent>>();
  readonly #warn: (message: string) => void;
  #isOver = false;
  #view: RunView | undefined;
  #detach: (() => void) | undefined;
  #lastId: unknown;
  readonly #forms = new WeakMap<ModelMessage, readonly EventMessage[]>();

  /** `warn` hears of listeners that fail. */
  constructor(bus: EventBus, warn: (message: string) => void) {
    this.#bus = bus;
    this.#warn = warn;
  }

  /** Adds a listener to the events of this run and of later ones; the answer removes it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#attach();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#leave();
    };
  }

  /** The events from now on to the end of the run; none after it, until another begins. */
  [Symbol.asyncIterator](): AsyncIterableIterator<ScenarioEvent> {
    const queue = createEventQueue<ScenarioEvent>(() => {
      unsubscribe();
      this.#queues.delete(queue);
    });
    const unsubscribe = this.subscribe((event) => queue.push(event));
    if (this.#isOver) queue.end();
    else this.#queues.add(queue);
    return queue;
  }

  /** Begins to tell of a run. */
  open(view: RunView): void {
    this.#view = view;
    this.#isOver = false;
    this.#attach();
  }

  /** Waits for what listeners promised, within a bound, and forgets the run. */
  async close(timers: Timers, boundMs: number): Promise<void> {
    if (this.#pending.size > 0) await settled(this.#pending, timers, boundMs);
    this.#pending.clear();
    this.#leave();
    this.#view = undefined;
    this.#lastId = undefined;
    this.#isOver = true;
    for (const queue of this.#queues) queue.end();
  }

  /** Tells what is left of the conversation after messages were taken back. */
  tellRollback(time: Date): void {
    const view = this.#view;
    if (view === undefined) return;
    // The next message may have the id of one that was taken back.
    this.#lastId = view.messages().at(-1)?.id;
    const timestamp = time.getTime();
    this.#tellAll({ ...baseOf(timestamp, view), type: 'SCENARIO_MESSAGE_SNAPSHOT', ...this.#snapshot(view) });
  }

  #attach(): void {
    if (this.#detach !== undefined || this.#view === undefined || this.#listeners.size === 0) return;
    this.#detach = this.#bus.subscribe(
      (event) => this.#hear(event),
      ['arena.run.started', 'message.created', 'arena.run.completed', 'arena.run.failed'],
    );
  }

  #leave(): void {
    this.#detach?.();
    this.#detach = undefined;
  }

  #hear(event: ArenaEvent): void {
    const view = this.#view;
    if (view === undefined || !('runId' in event) || event.runId !== view.ids.runId) return;
    const told = this.#project(event, view);
    if (told !== undefined) this.#tellAll(told);
  }

  #tellAll(event: ScenarioEvent): void {
    for (const listener of this.#listeners) this.#tell(listener, event);
  }

  /** Each message is put into its form once: a snapshot follows every message, and holds all. */
  #snapshot(view: RunView) {
    return { messages: view.messages().flatMap((message) => this.#formOf(message)) };
  }

  #formOf(message: ModelMessage): readonly EventMessage[] {
    const known = this.#forms.get(message);
    if (known !== undefined) return known;
    const form = eventMessages(message);
    this.#forms.set(message, form);
    return form;
  }

  #project(event: ArenaEvent, view: RunView): ScenarioEvent | undefined {
    const base = baseOf(Date.parse(event.time), view);
    if (event.type === 'arena.run.started')
      return { ...base, type: 'SCENARIO_RUN_STARTED', ...startOf(view) };
    if (event.type === 'message.created') {
      // Each result of a tool is a message to the engine, and one message of the thread may hold several.
      const last = view.messages().at(-1)?.id;
      if (last === this.#lastId) return undefined;
      this.#lastId = last;
      return { ...base, type: 'SCENARIO_MESSAGE_SNAPSHOT', ...this.#snapshot(view) };
    }
    return { ...base, type: 'SCENARIO_RUN_FINISHED', ...endOf(event, view) };
  }

  /** A listener that throws hears no more; the run goes on. */
  #tell(listener: Listener, event: ScenarioEvent): void {
    try {
      const answer = listener(event);
      if (!isThenable(answer)) return;
      const done: Promise<unknown> = Promise.resolve(answer)
        .catch((error: unknown) => this.#dismiss(listener, error))
        .finally(() => this.#pending.delete(done));
      this.#pending.add(done);
    } catch (error) {
      this.#dismiss(listener, error);
    }
  }

  /** What a listener promised for several events may fail for each of them, and is told once. */
  #dismiss(listener: Listener, error: unknown): void {
    if (!this.#listeners.delete(listener)) return;
    this.#warn(`A listener to the events of a scenario failed and hears no more: ${textOfThrown(error)}`);
  }
}

function baseOf(timestamp: number, { batchRunId, config, ids }: RunView) {
  return {
    timestamp,
    batchRunId,
    scenarioId: config.id ?? config.name,
    scenarioRunId: ids.runId,
    scenarioSetId: config.setId,
  };
}

function startOf({ config: { metadata, name, description } }: RunView) {
  return { metadata: { ...metadata, name, description } };
}

function endOf(event: ArenaEvent, view: RunView) {
  const ending = view.ending();
  const text = 'error' in event && event.error !== undefined ? event.error.message : '';
  if (ending === undefined) {
    const results = {
      verdict: 'failure',
      reasoning: text,
      metCriteria: [],
      unmetCriteria: [],
      error: text,
    } as const;
    return { status: 'ERROR', results } as const;
  }
  const { status, thrown, verdict } = ending;
  const { metCriteria, unmetCriteria, reasoning = '' } = verdict;
  return {
    status,
    results: {
      verdict: verdictOf(ending),
      reasoning,
      metCriteria,
      unmetCriteria,
      ...(thrown === undefined ? {} : { error: describeThrown(thrown.error) }),
    },
  } as const;
}

/** LangWatch knows no verdict for a run that broke off; one that was called off is nobody's failure. */
function verdictOf({ status, verdict }: Ending): 'success' | 'failure' | 'inconclusive' {
  if (verdict.verdict !== 'error') return verdict.verdict;
  return status === 'CANCELLED' ? 'inconclusive' : 'failure';
}

function describeThrown(error: unknown): string {
  if (!isErrorLike(error)) return JSON.stringify({ name: 'Error', message: String(error) });
  return JSON.stringify({ name: error.name, message: error.message, stack: error.stack });
}

async function settled(
  pending: ReadonlySet<Promise<unknown>>,
  timers: Timers,
  boundMs: number,
): Promise<void> {
  let cancel: () => void = () => undefined;
  const timeUp = new Promise<void>((resolve) => {
    cancel = timers.after(boundMs, resolve);
  });
  const everything = async (): Promise<void> => {
    while (pending.size > 0) await Promise.all(pending);
  };
  await Promise.race([everything(), timeUp]);
  cancel();
}
