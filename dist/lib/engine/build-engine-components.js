import { setMaxListeners } from 'node:events';
import { createCheckRegistry } from "../checks/index.js";
import { createCompositeExecutor } from "../conversation/composite-executor.js";
import { defaultConversationExecutor } from "../conversation/default-conversation-executor.js";
import { pipelineTurn } from "../conversation/pipeline-turn.js";
import { scriptedTurn } from "../conversation/scripted-turn.js";
import { selfPlayTurn } from "../conversation/self-play-turn.js";
import { createEventBus } from "../events/event-bus.js";
import { systemClock } from "../lib/clock.js";
import { createConcealer } from "../lib/conceal.js";
import { createRegistry } from "../lib/registry.js";
import { systemTimers } from "../lib/timers.js";
import { createMemoryStateStore } from "../state/memory-state-store.js";
import { A2A_LIMITS } from "../tools/a2a-client.js";
import { MCP_LIMITS } from "../tools/mcp-tools.js";
import { createProviderPool } from "./provider-pool.js";
import { createLiveToolPool, createMockToolPool } from "./tool-pool.js";
/** Builds everything an engine needs over loaded arenas. Starts and calls nothing. */
export function buildEngineComponents(config, options) {
    const { clock = systemClock, executors, onWarning = () => undefined } = options;
    const lifetime = new AbortController();
    const signal = AbortSignal.any([
        lifetime.signal,
        ...(options.signal === undefined ? [] : [options.signal]),
    ]);
    // Every call under way listens to it, and those that wait for their turn.
    setMaxListeners(0, signal);
    const io = toolIoOf(config, options, signal);
    const made = [];
    const createModels = (asked) => {
        const models = modelsOf(asked, io);
        made.push(models);
        return models;
    };
    const stateStore = options.stateStore ?? createMemoryStateStore();
    const dispose = async () => {
        lifetime.abort();
        await Promise.all(made.splice(0).map((models) => models[Symbol.asyncDispose]()));
        if (options.stateStore === undefined)
            await stateStore[Symbol.asyncDispose]();
    };
    return {
        config,
        ...registriesOf(config.arenas),
        checks: createCheckRegistry(options.checks),
        stateStore,
        executor: createCompositeExecutor({ default: defaultConversationExecutor, ...executors }),
        turnExecutors: { scripted: scriptedTurn, selfPlay: selfPlayTurn, pipeline: pipelineTurn },
        models: createModels(options.models),
        createModels,
        bus: options.bus ?? createEventBus(clock, (error) => onWarning(`A listener failed: ${error}`)),
        clock,
        timers: options.timers ?? systemTimers,
        signal,
        options,
        dispose,
    };
}
function modelsOf(asked, io) {
    const tools = asked.mode === 'mock'
        ? createMockToolPool(io.readText, asked.mockFile)
        : createLiveToolPool(io, asked.concealer ?? createConcealer([]));
    return {
        mode: asked.mode,
        providers: createProviderPool(asked),
        tools,
        prepare: async (runs) => asked.prepare?.(runs),
        [Symbol.asyncDispose]: () => tools[Symbol.asyncDispose](),
    };
}
function toolIoOf({ readText }, options, signal) {
    const { executionId, onWarning = () => undefined } = options;
    let messages = 0;
    return {
        fetch: options.fetch ?? globalThis.fetch,
        environment: options.environment ?? {},
        workingDirectory: options.workingDirectory ?? '.',
        signal,
        limits: { ...MCP_LIMITS, ...A2A_LIMITS },
        createMessageId: () => `${executionId}-${++messages}`,
        readText,
        onWarning,
    };
}
function registriesOf(arenas) {
    const registryOf = (noun, membersOf, idOf) => registerMembers(noun, arenas, membersOf, idOf);
    return {
        providers: registryOf('provider', ({ providers }) => providers, ({ id }) => id),
        tools: registryOf('tool', ({ tools }) => [...tools.values()], ({ id }) => id),
        prompts: registryOf('prompt', ({ prompts }) => [...prompts.values()], ({ manifest }) => manifest.spec.task_type),
        scenarios: registryOf('scenario', ({ scenarios }) => scenarios, ({ manifest }) => manifest.id),
        personas: registryOf('persona', ({ loaded }) => loaded.personas, ({ id }) => id),
    };
}
function registerMembers(noun, arenas, membersOf, idOf) {
    const members = arenas.flatMap((arena) => membersOf(arena).map((member) => ({ member, file: arena.loaded.config.source.file, id: idOf(member) })));
    const uses = new Map();
    for (const { id } of members)
        uses.set(id, (uses.get(id) ?? 0) + 1);
    const names = new Map(members.map(({ member, file, id }) => [member, uses.get(id) === 1 ? id : `${file}#${id}`]));
    return createRegistry(noun, [...names.keys()], (member) => [names.get(member) ?? '']);
}
