import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { executePlan } from '../engine/execute-plan.ts';
import { createProviderPool } from '../engine/provider-pool.ts';
import { createRunId } from '../engine/run-id.ts';
import { createEventBus } from '../events/event-bus.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import { createTool } from '../tools/create-tool.ts';
import type { Tool } from '../tools/tool.ts';
import { mockClock } from './mock-time.ts';
import type { RunArenaOptions } from './outcome.ts';

/** Settings of an execution that are known only once the plan is. */
export interface ExecutionSettings
  extends Pick<
    RunArenaOptions,
    'clock' | 'concurrency' | 'executionId' | 'onEvent' | 'onWarning' | 'signal'
  > {
  readonly lane: Lane;
  readonly mode: 'mock' | 'real';
  /** Replaces the mock files of assistants. */
  readonly mockFile: LoadedMockFile | undefined;
  readonly store: ArenaStateStore;
}

/** Executes a plan; the answer is the run ids in plan order, the rest is in the store. */
export async function executeRuns(
  runs: readonly PlannedRun[],
  settings: ExecutionSettings,
): Promise<readonly string[]> {
  const { lane, mode, mockFile, store, executionId, concurrency, signal } = settings;
  const clock = lane === 'mock' ? mockClock : settings.clock;
  const bus = createEventBus(settings.clock, (error) =>
    settings.onWarning(`A progress listener failed: ${error}`),
  );
  if (settings.onEvent !== undefined) bus.subscribe(settings.onEvent);
  const readText = (file: string) => readFile(file, 'utf8');
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
    createSpeaker: (run, asked) => pool.speakerFor(run, asked),
    createTools: (run) => toolsOf(run.arena),
    readText,
    runId: (run) => createRunId(run, { lane, executionId, attempt: 1 }),
  });
}

/** Tools compile schemas, so each arena's are made once. */
function createToolCache(readText: (file: string) => Promise<string>) {
  const cache = new Map<BoundArena, ReadonlyMap<string, Tool>>();
  return (arena: BoundArena): ReadonlyMap<string, Tool> => {
    const known = cache.get(arena);
    if (known !== undefined) return known;
    const tools = new Map(
      [...arena.tools].map(([name, manifest]) => [name, createTool(manifest, { readText })]),
    );
    cache.set(arena, tools);
    return tools;
  };
}
