import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { buildEngineComponents } from '../engine/build-engine-components.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { EngineComponents, EngineOptions } from '../engine/engine-components.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import { systemTimers } from '../lib/timers.ts';
import type { Problem } from '../model/problem.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import { type LoadedArenas, type LoadSettings, loadArenas } from './load-arenas.ts';
import { loadMockConfig } from './load-mock-config.ts';
import { openPurse } from './open-purse.ts';
import { openStateStore } from './open-state-store.ts';
import type { RunArenaOptions } from './outcome.ts';
import { manifestDirectory, type OutputPlaces, prepareOutput } from './output-directory.ts';
import { openRealModels } from './real-models.ts';
import { createSessionRecorder } from './session-recorder.ts';

/** How an engine is opened; all of it has a default. Paths are relative to `workingDirectory` unless absolute. */
export interface OpenEngineOptions
  extends Pick<
      EngineOptions,
      | 'stateStore'
      | 'executors'
      | 'bus'
      | 'clock'
      | 'timers'
      | 'runTimeoutMs'
      | 'signal'
      | 'environment'
      | 'fetch'
      | 'commit'
    >,
    Pick<RunArenaOptions, 'maxCost' | 'cache' | 'cacheDirectory'>,
    Omit<LoadSettings, 'workingDirectory'> {
  /** @default the directory of the process */
  readonly workingDirectory?: string;
  /** Whether models are called; `auto` is for `runArena` alone. @default `real` */
  readonly mode?: 'mock' | 'real';
  /** Mock responses of the assistants in mock mode, instead of those the provider manifests name. */
  readonly mockConfig?: string;
  /** Below it lies the folder of recordings. @default the `defaults.output.dir` of the first manifest, else `out` */
  readonly outputDirectory?: string;
  /** Names this execution. @default random */
  readonly executionId?: string;
  /** Hears of warnings as they come up: manifest warnings and the like. */
  readonly onWarning?: (warning: Problem | string) => void;
}

/**
 * Opens an engine over Arena manifests, or over arenas that are loaded already. Throws `ManifestProblemsError` with all
 * that is wrong with the files. Keys of models are looked for when runs are about to call them.
 */
export async function openEngine(
  config: string | readonly string[] | LoadedArenas,
  options: OpenEngineOptions = {},
): Promise<Engine> {
  return createEngine(await openEngineComponents(config, options));
}

/** What an engine over Arena manifests is made of, for replacing parts of it. Throws as `openEngine` does. */
export async function openEngineComponents(
  config: string | readonly string[] | LoadedArenas,
  options: OpenEngineOptions = {},
): Promise<EngineComponents> {
  const { workingDirectory = currentDirectory(), onWarning = () => undefined } = options;
  const settings = { ...options, workingDirectory };
  const isLoaded = typeof config === 'object' && 'arenas' in config;
  const loaded = isLoaded ? config : await loadArenas([config].flat(), settings);
  for (const warning of loaded.warnings) onWarning(warning);
  const { mode = 'real', mockConfig, environment = {}, fetch } = options;
  const { timers = systemTimers, executionId = randomUUID() } = options;
  const readMock = (file: string, forMode: 'mock' | 'real') =>
    loadMockConfig({ mockConfig: file, workingDirectory, onWarning }, forMode, loaded.arenas);
  const mockFile = mockConfig === undefined ? undefined : await readMock(mockConfig, mode);
  const places = { workingDirectory, outputDirectory: outputDirectoryOf(options, workingDirectory, loaded) };
  // Which runs will be held is not known yet; their prices are looked for when it is.
  const money = { mode, lane: mode, runs: [], baseline: undefined };
  const purse = openPurse({ ...settings, executionId, onWarning }, money);
  const own = options.stateStore === undefined ? await openOwnStore(loaded, places) : undefined;
  const real = () =>
    openRealModels({ ...loaded, environment, fetch, timers }, { workingDirectory, onWarning }, purse);
  const components = buildEngineComponents(loaded, {
    ...(own === undefined ? {} : { stateStore: own }),
    ...options,
    ...(purse.budget === undefined ? {} : { budget: purse.budget }),
    executionId,
    models: mode === 'mock' ? { mode, ...(mockFile === undefined ? {} : { mockFile }) } : real(),
    ...places,
    readMockFile: (file) => readMock(file, 'mock'),
    openRecorder: (directory) => createSessionRecorder({ ...places, directory }, onWarning),
  });
  const dispose = async () => {
    await components.dispose();
    await own?.[Symbol.asyncDispose]();
  };
  return { ...components, dispose };
}

function outputDirectoryOf(
  { outputDirectory, onWarning = () => undefined }: OpenEngineOptions,
  workingDirectory: string,
  { arenas }: LoadedArenas,
): string {
  if (outputDirectory) return path.resolve(workingDirectory, outputDirectory);
  const manifests = arenas.map(({ loaded }) => loaded.config.spec);
  return manifestDirectory(workingDirectory, manifests, onWarning);
}

/** The store that the arenas ask for; the output directory is made for one that keeps files. */
async function openOwnStore(
  { arenas }: LoadedArenas,
  places: Omit<OutputPlaces, 'files'>,
): Promise<ArenaStateStore> {
  const configs = arenas.map(({ loaded }) => loaded.config);
  if (configs.some(({ spec }) => spec.state_store?.type === 'file')) {
    prepareOutput({ ...places, files: [] });
  }
  return openStateStore(configs, places.outputDirectory);
}
