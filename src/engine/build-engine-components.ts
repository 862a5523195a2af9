import { setMaxListeners } from 'node:events';
import { createCheckRegistry } from '../checks/index.ts';
import { createCompositeExecutor } from '../conversation/composite-executor.ts';
import { defaultConversationExecutor } from '../conversation/default-conversation-executor.ts';
import { pipelineTurn } from '../conversation/pipeline-turn.ts';
import { scriptedTurn } from '../conversation/scripted-turn.ts';
import { selfPlayTurn } from '../conversation/self-play-turn.ts';
import { createEventBus } from '../events/event-bus.ts';
import { systemClock } from '../lib/clock.ts';
import { createConcealer } from '../lib/conceal.ts';
import { createRegistry, type Registry } from '../lib/registry.ts';
import { systemTimers } from '../lib/timers.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { createMemoryStateStore } from '../state/memory-state-store.ts';
import { A2A_LIMITS } from '../tools/a2a-client.ts';
import type { LiveToolIo } from '../tools/live-tool-source.ts';
import { MCP_LIMITS } from '../tools/mcp-tools.ts';
import type {
  EngineComponents,
  EngineConfig,
  EngineOptions,
  ModelOptions,
  Models,
} from './engine-components.ts';
import { createProviderPool } from './provider-pool.ts';
import { createLiveToolPool, createMockToolPool } from './tool-pool.ts';

/** Builds everything an engine needs over loaded arenas. Starts and calls nothing. */
export function buildEngineComponents(config: EngineConfig, options: EngineOptions): EngineComponents {
  const { clock = systemClock, executors, onWarning = () => undefined } = options;
  const lifetime = new AbortController();
  const signal = AbortSignal.any([
    lifetime.signal,
    ...(options.signal === undefined ? [] : [options.signal]),
  ]);
  // Every call under way listens to it, and those that wait for their turn.
  setMaxListeners(0, signal);
  const io = toolIoOf(config, options, signal);
  const made: Models[] = [];
  const createModels = (asked: ModelOptions): Models => {
    const models = modelsOf(asked, io);
    made.push(models);
    return models;
  };
  const stateStore = options.stateStore ?? createMemoryStateStore();
  const dispose = async () => {
    lifetime.abort();
    await Promise.all(made.splice(0).map((models) => models[Symbol.asyncDispose]()));
    if (options.stateStore === undefined) await stateStore[Symbol.asyncDispose]();
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

function modelsOf(asked: ModelOptions, io: LiveToolIo): Models {
  const tools =
    asked.mode === 'mock'
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

function toolIoOf({ readText }: EngineConfig, options: EngineOptions, signal: AbortSignal): LiveToolIo {
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

function registriesOf(arenas: readonly BoundArena[]) {
  const registryOf = <T>(
    noun: string,
    membersOf: (arena: BoundArena) => readonly T[],
    idOf: (member: T) => string,
  ) => registerMembers(noun, arenas, membersOf, idOf);
  return {
    providers: registryOf(
      'provider',
      ({ providers }) => providers,
      ({ id }) => id,
    ),
    tools: registryOf(
      'tool',
      ({ tools }) => [...tools.values()],
      ({ id }) => id,
    ),
    prompts: registryOf(
      'prompt',
      ({ prompts }) => [...prompts.values()],
      ({ manifest }) => manifest.spec.task_type,
    ),
    scenarios: registryOf(
      'scenario',
      ({ scenarios }) => scenarios,
      ({ manifest }) => manifest.id,
    ),
    personas: registryOf(
      'persona',
      ({ loaded }) => loaded.personas,
      ({ id }) => id,
    ),
  };
}

function registerMembers<T>(
  noun: string,
  arenas: readonly BoundArena[],
  membersOf: (arena: BoundArena) => readonly T[],
  idOf: (member: T) => string,
): Registry<T> {
  const members = arenas.flatMap((arena) =>
    membersOf(arena).map((member) => ({ member, file: arena.loaded.config.source.file, id: idOf(member) })),
  );
  const uses = new Map<string, number>();
  for (const { id } of members) uses.set(id, (uses.get(id) ?? 0) + 1);
  const names = new Map(
    members.map(({ member, file, id }) => [member, uses.get(id) === 1 ? id : `${file}#${id}`]),
  );
  return createRegistry(noun, [...names.keys()], (member) => [names.get(member) ?? '']);
}
