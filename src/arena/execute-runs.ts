import { performance } from 'node:perf_hooks';
import { executePlan } from '../engine/execute-plan.ts';
import { createProviderPool, type ProviderPoolOptions } from '../engine/provider-pool.ts';
import { createRealProviders } from '../engine/real-providers.ts';
import { createRunId } from '../engine/run-id.ts';
import { createEventBus } from '../events/event-bus.ts';
import type { Concealer } from '../lib/conceal.ts';
import { systemTimers } from '../lib/timers.ts';
import type { LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import { A2A_LIMITS } from '../tools/a2a-client.ts';
import { openLiveToolSources } from '../tools/live-tool-source.ts';
import { MCP_LIMITS } from '../tools/mcp-tools.ts';
import { createMockToolSources } from '../tools/mock-tool-source.ts';
import type { ToolRequest, ToolSources } from '../tools/tool-source.ts';
import type { Credentials } from './find-credentials.ts';
import { mockClock } from './mock-time.ts';
import type { ResolvedRunOptions } from './run-options.ts';

/** Settings of an execution that are known only once the plan is. */
export interface ExecutionSettings
  extends Pick<
    ResolvedRunOptions,
    | 'clock'
    | 'commit'
    | 'environment'
    | 'executionId'
    | 'onEvent'
    | 'onWarning'
    | 'signal'
    | 'workingDirectory'
  > {
  readonly lane: Lane;
  readonly concurrency: number;
  readonly mode: 'mock' | 'real';
  /** Replaces the mock files of assistants. */
  readonly mockFile: LoadedMockFile | undefined;
  /** The keys of providers that call out, found beforehand. */
  readonly credentials: Credentials;
  /** Takes the secrets of the execution out of what models and tools say. */
  readonly concealer: Concealer;
  readonly store: ArenaStateStore;
  /** Reads files that checks and tools name. */
  readText(absolutePath: string): Promise<string>;
  /** Reads media that turns name. */
  readBytes(absolutePath: string): Promise<Uint8Array>;
}

/** Executes a plan; the answer is the run ids in plan order, the rest is in the store. */
export async function executeRuns(
  runs: readonly PlannedRun[],
  settings: ExecutionSettings,
): Promise<readonly string[]> {
  const { lane, mockFile, store, executionId, concurrency, signal, readText, commit } = settings;
  const clock = lane === 'mock' ? mockClock : settings.clock;
  const bus = createEventBus(settings.clock, (error) =>
    settings.onWarning(`A progress listener failed: ${error}`),
  );
  if (settings.onEvent !== undefined) bus.subscribe(settings.onEvent);
  bus.subscribeTo('warning', ({ message }) => settings.onWarning(message));
  const pool = createProviderPool(poolOptions(settings));
  await using tools = await openTools(runs, settings, readText);
  return await executePlan(runs, {
    concurrency,
    lane,
    store,
    clock,
    elapsedMs: () => performance.now(),
    bus,
    signal,
    createProvider: (run) => pool.providerOf(run),
    createSpeaker: (run, asked) => pool.speakerFor(run, asked),
    createTools: (run) => tools.toolsFor(toolRequest(run, mockFile)),
    readText,
    ...(commit === undefined ? {} : { commit }),
    runId: (run) => createRunId(run, { lane, executionId, attempt: 1 }),
  });
}

function poolOptions(settings: ExecutionSettings): ProviderPoolOptions {
  const { mode, mockFile, environment, credentials, readText, readBytes, concealer } = settings;
  if (mode === 'mock') return { mode, ...(mockFile === undefined ? {} : { mockFile }) };
  const outside = { environment, fetch, readText, readBytes };
  const settingFor = (manifest: LoadedProvider): ProviderSetting => {
    const credential = credentials.of(manifest);
    return credential === undefined ? outside : { ...outside, credential };
  };
  const { random } = Math;
  return { mode, createReal: createRealProviders({ timers: systemTimers, random, concealer, settingFor }) };
}

/** Opens the tools of a plan: in mock mode scripts alone, else the servers of arenas whose prompts allow tools. */
async function openTools(
  runs: readonly PlannedRun[],
  { mode, environment, workingDirectory, executionId, signal, onWarning }: ExecutionSettings,
  readText: (file: string) => Promise<string>,
): Promise<ToolSources> {
  if (mode === 'mock') return createMockToolSources(readText);
  const arenas = new Set(
    runs.filter((run) => allowedToolsOf(run).length > 0).map(({ arena }) => arena.loaded),
  );
  let messages = 0;
  return openLiveToolSources([...arenas], {
    fetch,
    environment,
    workingDirectory,
    signal,
    limits: { ...MCP_LIMITS, ...A2A_LIMITS },
    createMessageId: () => `${executionId}-${++messages}`,
    readText,
    onWarning,
  });
}

function allowedToolsOf(run: PlannedRun): readonly string[] {
  return (run.kind === 'scenario' ? run.prompt?.manifest.spec.allowed_tools : undefined) ?? [];
}

function toolRequest(run: PlannedRun, mockFile: LoadedMockFile | undefined): ToolRequest {
  return {
    arena: run.arena.loaded,
    allowedTools: allowedToolsOf(run),
    mockFile: mockFile ?? (run.kind === 'scenario' ? run.provider.mockFile : undefined),
  };
}
