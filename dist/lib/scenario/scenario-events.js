import { isErrorLike, textOfThrown } from "../lib/error-like.js";
import { isThenable } from "../lib/is-thenable.js";
import { eventMessages } from "./event-messages.js";
import { createEventQueue } from "./event-queue.js";
/** The events of a run in LangWatch's shape, made of those of the engine. Nothing is made while nobody listens. */
export class ScenarioEvents {
    #bus;
    #listeners = new Set();
    /** What listeners promised and is not done yet. */
    #pending = new Set();
    #queues = new Set();
    #warn;
    #isOver = false;
    #view;
    #detach;
    #lastId;
    #forms = new WeakMap();
    /** `warn` hears of listeners that fail. */
    constructor(bus, warn) {
        this.#bus = bus;
        this.#warn = warn;
    }
    /** Adds a listener to the events of this run and of later ones; the answer removes it. */
    subscribe(listener) {
        this.#listeners.add(listener);
        this.#attach();
        return () => {
            this.#listeners.delete(listener);
            if (this.#listeners.size === 0)
                this.#leave();
        };
    }
    /** The events from now on to the end of the run; none after it, until another begins. */
    [Symbol.asyncIterator]() {
        const queue = createEventQueue(() => {
            unsubscribe();
            this.#queues.delete(queue);
        });
        const unsubscribe = this.subscribe((event) => queue.push(event));
        if (this.#isOver)
            queue.end();
        else
            this.#queues.add(queue);
        return queue;
    }
    /** Begins to tell of a run. */
    open(view) {
        this.#view = view;
        this.#isOver = false;
        this.#attach();
    }
    /** Waits for what listeners promised, within a bound, and forgets the run. */
    async close(timers, boundMs) {
        if (this.#pending.size > 0)
            await settled(this.#pending, timers, boundMs);
        this.#pending.clear();
        this.#leave();
        this.#view = undefined;
        this.#lastId = undefined;
        this.#isOver = true;
        for (const queue of this.#queues)
            queue.end();
    }
    /** Tells what is left of the conversation after messages were taken back. */
    tellRollback(time) {
        const view = this.#view;
        if (view === undefined)
            return;
        // The next message may have the id of one that was taken back.
        this.#lastId = view.messages().at(-1)?.id;
        const timestamp = time.getTime();
        this.#tellAll({ ...baseOf(timestamp, view), type: 'SCENARIO_MESSAGE_SNAPSHOT', ...this.#snapshot(view) });
    }
    #attach() {
        if (this.#detach !== undefined || this.#view === undefined || this.#listeners.size === 0)
            return;
        this.#detach = this.#bus.subscribe((event) => this.#hear(event), ['arena.run.started', 'message.created', 'arena.run.completed', 'arena.run.failed']);
    }
    #leave() {
        this.#detach?.();
        this.#detach = undefined;
    }
    #hear(event) {
        const view = this.#view;
        if (view === undefined || !('runId' in event) || event.runId !== view.ids.runId)
            return;
        const told = this.#project(event, view);
        if (told !== undefined)
            this.#tellAll(told);
    }
    #tellAll(event) {
        for (const listener of this.#listeners)
            this.#tell(listener, event);
    }
    /** Each message is put into its form once: a snapshot follows every message, and holds all. */
    #snapshot(view) {
        return { messages: view.messages().flatMap((message) => this.#formOf(message)) };
    }
    #formOf(message) {
        const known = this.#forms.get(message);
        if (known !== undefined)
            return known;
        const form = eventMessages(message);
        this.#forms.set(message, form);
        return form;
    }
    #project(event, view) {
        const base = baseOf(Date.parse(event.time), view);
        if (event.type === 'arena.run.started')
            return { ...base, type: 'SCENARIO_RUN_STARTED', ...startOf(view) };
        if (event.type === 'message.created') {
            // Each result of a tool is a message to the engine, and one message of the thread may hold several.
            const last = view.messages().at(-1)?.id;
            if (last === this.#lastId)
                return undefined;
            this.#lastId = last;
            return { ...base, type: 'SCENARIO_MESSAGE_SNAPSHOT', ...this.#snapshot(view) };
        }
        return { ...base, type: 'SCENARIO_RUN_FINISHED', ...endOf(event, view) };
    }
    /** A listener that throws hears no more; the run goes on. */
    #tell(listener, event) {
        try {
            const answer = listener(event);
            if (!isThenable(answer))
                return;
            const done = Promise.resolve(answer)
                .catch((error) => this.#dismiss(listener, error))
                .finally(() => this.#pending.delete(done));
            this.#pending.add(done);
        }
        catch (error) {
            this.#dismiss(listener, error);
        }
    }
    /** What a listener promised for several events may fail for each of them, and is told once. */
    #dismiss(listener, error) {
        if (!this.#listeners.delete(listener))
            return;
        this.#warn(`A listener to the events of a scenario failed and hears no more: ${textOfThrown(error)}`);
    }
}
function baseOf(timestamp, { batchRunId, config, ids }) {
    return {
        timestamp,
        batchRunId,
        scenarioId: config.id ?? config.name,
        scenarioRunId: ids.runId,
        scenarioSetId: config.setId,
    };
}
function startOf({ config: { metadata, name, description } }) {
    return { metadata: { ...metadata, name, description } };
}
function endOf(event, view) {
    const ending = view.ending();
    const text = 'error' in event && event.error !== undefined ? event.error.message : '';
    if (ending === undefined) {
        const results = {
            verdict: 'failure',
            reasoning: text,
            metCriteria: [],
            unmetCriteria: [],
            error: text,
        };
        return { status: 'ERROR', results };
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
    };
}
/** LangWatch knows no verdict for a run that broke off; one that was called off is nobody's failure. */
function verdictOf({ status, verdict }) {
    if (verdict.verdict !== 'error')
        return verdict.verdict;
    return status === 'CANCELLED' ? 'inconclusive' : 'failure';
}
function describeThrown(error) {
    if (!isErrorLike(error))
        return JSON.stringify({ name: 'Error', message: String(error) });
    return JSON.stringify({ name: error.name, message: error.message, stack: error.stack });
}
async function settled(pending, timers, boundMs) {
    let cancel = () => undefined;
    const timeUp = new Promise((resolve) => {
        cancel = timers.after(boundMs, resolve);
    });
    const everything = async () => {
        while (pending.size > 0)
            await Promise.all(pending);
    };
    await Promise.race([everything(), timeUp]);
    cancel();
}
