import { buildEngineComponents } from '../engine/build-engine-components.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { EngineConfig, ModelOptions } from '../engine/engine-components.ts';
import type { RunStages } from '../engine/hold-in-stages.ts';
import { mockClock } from '../engine/mock-time.ts';
import { recordModels } from '../engine/record-models.ts';
import type { RunRecorder } from '../engine/run-recorder.ts';
import { createEventBus, type EventBus } from '../events/event-bus.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import { laneOf } from '../plan/lane-of.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { Credentials } from './find-credentials.ts';
import type { Purse } from './open-purse.ts';
import { createRealModels } from './real-models.ts';
import type { ResolvedRunOptions } from './run-options.ts';
import { createSessionRecorder } from './session-recorder.ts';

/** Settings of an execution that are known only once the plan is. */
export interface ExecutionSettings
  extends EngineConfig,
    Purse,
    Pick<
      ResolvedRunOptions,
      | 'clock'
      | 'commit'
      | 'environment'
      | 'executionId'
      | 'fetch'
      | 'onEvent'
      | 'eventTypes'
      | 'onWarning'
      | 'runTimeoutMs'
      | 'signal'
      | 'timers'
      | 'workingDirectory'
    > {
  readonly concurrency: number;
  readonly mode: 'mock' | 'real';
  /** Replaces the mock files of assistants. */
  readonly mockFile: LoadedMockFile | undefined;
  /** The keys of providers that call out, found beforehand. */
  readonly credentials: Credentials;
  /** Takes the secrets of the execution out of what models and tools say. */
  readonly concealer: Concealer;
  readonly store: ArenaStateStore;
  /** Absolute; recordings that an arena asks for lie below it. */
  readonly outputDirectory: string;
  /** Hears what models and tools answer. */
  readonly recorder?: RunRecorder | undefined;
  /** Which runs are held first, and which of the others then. @default all at once */
  readonly stages?: RunStages | undefined;
  /** Called with the id of each run that has ended, when all of it is in the store. */
  readonly onRunEnd?: (runId: string) => void;
  /** Reads media that turns name. */
  readBytes(absolutePath: string): Promise<Uint8Array>;
}

/** Executes a plan; the answer is the ids of the runs held, in plan order, the rest is in the store. */
export async function executeRuns(
  runs: readonly PlannedRun[],
  settings: ExecutionSettings,
): Promise<readonly string[]> {
  const { clock, commit, environment, executionId, onWarning, signal, workingDirectory } = settings;
  const { fetch, outputDirectory, runTimeoutMs, stages, timers } = settings;
  // What is recorded of the mock lane is the same every time, so its events are dated like its results.
  const eventClock = laneOf(runs, settings.mode) === 'mock' ? mockClock : clock;
  const bus = createEventBus(eventClock, (error) => onWarning(`A progress listener failed: ${error}`));
  if (settings.onEvent !== undefined) bus.subscribe(settings.onEvent, settings.eventTypes);
  hearEnds(bus, settings.onRunEnd);
  const components = buildEngineComponents(settings, {
    models: modelsOf(settings),
    stateStore: settings.store,
    outputDirectory,
    openRecorder: (directory) => createSessionRecorder({ directory, outputDirectory }, onWarning),
    ...{ bus, clock, environment, executionId, onWarning, signal, timers, workingDirectory },
    ...(fetch === undefined ? {} : { fetch }),
    ...(runTimeoutMs === undefined ? {} : { runTimeoutMs }),
    ...(commit === undefined ? {} : { commit }),
    ...(settings.budget === undefined ? {} : { budget: settings.budget }),
    ...(settings.estimate === undefined ? {} : { estimate: settings.estimate }),
  });
  const { recorder } = settings;
  const models = recorder === undefined ? components.models : recordModels(components.models, recorder);
  await using engine = createEngine({ ...components, models });
  await engine.configureSessionRecordingFromConfig();
  return await engine.executeRuns(stages === undefined ? { runs } : { runs, stages }, settings.concurrency);
}

function hearEnds(bus: EventBus, onRunEnd: ExecutionSettings['onRunEnd']): void {
  if (onRunEnd === undefined) return;
  for (const type of ['arena.run.completed', 'arena.run.failed'] as const) {
    bus.subscribeTo(type, ({ runId }) => onRunEnd(runId));
  }
}

function modelsOf(settings: ExecutionSettings): ModelOptions {
  const { concealer, mode, mockFile, budget, responses } = settings;
  if (mode === 'mock') return { mode, ...(mockFile === undefined ? {} : { mockFile }) };
  const purse = {
    ...(budget === undefined ? {} : { budget }),
    ...(responses === undefined ? {} : { cache: responses }),
  };
  return { mode, concealer, createReal: createRealModels(settings, settings, purse) };
}
