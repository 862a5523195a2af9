import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { executePlan } from "../engine/execute-plan.js";
import { createProviderPool } from "../engine/provider-pool.js";
import { createRunId } from "../engine/run-id.js";
import { createEventBus } from "../events/event-bus.js";
import { createTool } from "../tools/create-tool.js";
import { mockClock } from "./mock-time.js";
/** Executes a plan; the answer is the run ids in plan order, the rest is in the store. */
export async function executeRuns(runs, settings) {
    const { lane, mode, mockFile, store, executionId, concurrency, signal } = settings;
    const clock = lane === 'mock' ? mockClock : settings.clock;
    const bus = createEventBus(settings.clock, (error) => settings.onWarning(`A progress listener failed: ${error}`));
    if (settings.onEvent !== undefined)
        bus.subscribe(settings.onEvent);
    const readText = (file) => readFile(file, 'utf8');
    const pool = createProviderPool({ mode, ...(mockFile === undefined ? {} : { mockFile }) });
    const toolsOf = createToolCache(readText);
    return executePlan(runs, {
        concurrency,
        lane,
        store,
        clock,
        elapsedMs: () => performance.now(),
        bus,
        signal,
        createProvider: (run) => pool.providerOf(run),
        createTools: (run) => toolsOf(run.arena),
        readText,
        runId: (run) => createRunId(run, { lane, executionId, attempt: 1 }),
    });
}
/** Tools compile schemas, so each arena's are made once. */
function createToolCache(readText) {
    const cache = new Map();
    return (arena) => {
        const known = cache.get(arena);
        if (known !== undefined)
            return known;
        const tools = new Map([...arena.tools].map(([name, manifest]) => [name, createTool(manifest, { readText })]));
        cache.set(arena, tools);
        return tools;
    };
}
