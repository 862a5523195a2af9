import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Clock, systemClock } from '../lib/clock.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import type { Environment } from '../lib/environment.ts';
import { lazily } from '../lib/lazily.ts';
import { systemTimers } from '../lib/timers.ts';
import { createFileResponseCache, DEFAULT_CACHE_DIRECTORY } from '../providers/file-response-cache.ts';
import type { ResponseCache } from '../providers/response-cache.ts';
import { configuration, type ModelChoice, type ProjectDefaults } from './configure.ts';
import { writeNewFile } from './process-files.ts';
import { processEnvironment, warn } from './process-host.ts';
import { projectDefaultsToCome } from './project-config.ts';
import { createModelResolver, type ModelResolver } from './resolve-model.ts';

/** What the built-in agents take from outside. */
export interface Outside {
  /** The model of agents that name none. */
  readonly defaultModel?: ModelChoice | undefined;
  /** Defaults that have yet to be read; undefined where there are none to come. */
  readonly laterDefaults?: (() => Promise<ProjectDefaults>) | undefined;
  /** Finds the providers of models given by name. */
  readonly resolveModel: ModelResolver;
  readonly environment: Environment;
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly clock: Clock;
  /** Where answers are kept for scenarios with a `cacheKey`; undefined for nowhere. */
  readonly responses?: ResponseCache;
  /** Writes a new text file and makes its directory; undefined where nothing is written. */
  readonly writeText?: (path: string, text: string) => Promise<void>;
}

/** What agents take from outside when they are not handed anything else: the process, and what `configure` set. */
export function currentOutside(): Outside {
  const { defaultModel } = configuration();
  return { ...processOutside(), defaultModel, laterDefaults: projectDefaultsToCome() };
}

/** One resolver serves the process, so that all its agents keep the limits of a model together. */
const processOutside = lazily((): Outside => {
  const environment = processEnvironment();
  const { random } = Math;
  const resolveModel = createModelResolver({
    environment,
    fetch: (...request) => globalThis.fetch(...request),
    timers: systemTimers,
    random,
    workingDirectory: currentDirectory(),
    readText: refuse,
    readBytes: refuse,
  });
  const responses = createFileResponseCache(
    path.resolve(currentDirectory(), environment.SCENARIO_CACHE_DIR || DEFAULT_CACHE_DIRECTORY),
    randomUUID(),
    warn,
  );
  return { environment, random, clock: systemClock, resolveModel, responses, writeText: writeNewFile };
});

function refuse(path: string): Promise<never> {
  return Promise.reject(new Error(`Agents of scenarios in code read no files, and so not ${path}.`));
}
