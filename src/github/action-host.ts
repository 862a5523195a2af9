import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { ManifestError } from '../errors/manifest-error.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import { textOfThrown } from '../lib/error-like.ts';
import { systemTimers, type Timers } from '../lib/timers.ts';
import { createActionsRunner } from './actions-runner.ts';
import type { GithubClient } from './github-client.ts';
import type { OctokitClientOptions } from './octokit-client.ts';
import { type CacheService, createActionsCache } from './response-cache.ts';
import type { Runner } from './runner.ts';
import { type ArtifactStorage, createActionsStorage } from './upload-artifact.ts';

/** Everything the action takes from the process it runs in. */
export interface ActionHost {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly currentDirectory: string;
  readonly runner: Runner;
  readonly storage: ArtifactStorage;
  /** Keeps answers of models between jobs. */
  readonly cache: CacheService;
  readonly clock: Clock;
  readonly timers: Timers;
  createId(): string;
  /** The parsed payload of the event; undefined when the runner names no file. */
  readPayload(): Promise<unknown>;
  createClient(options: OctokitClientOptions): Promise<GithubClient>;
}

/** The host of a real run. Octokit is loaded when a token asks for it. */
export function createProcessHost(): ActionHost {
  return {
    environment: process.env,
    currentDirectory: currentDirectory(),
    runner: createActionsRunner(randomUUID, process.env),
    storage: createActionsStorage(process.env.GITHUB_SERVER_URL),
    cache: createActionsCache(currentDirectory()),
    clock: systemClock,
    timers: systemTimers,
    createId: randomUUID,
    readPayload: () => readPayload(process.env.GITHUB_EVENT_PATH),
    async createClient(options) {
      const { createOctokitClient } = await import('./octokit-client.ts');
      return createOctokitClient(options);
    },
  };
}

async function readPayload(file: string | undefined): Promise<unknown> {
  if (!file) return undefined;
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ManifestError({
      code: 'INVALID_EVENT',
      message: `The event payload ${file} cannot be read as JSON: ${textOfThrown(cause)}`,
      cause,
    });
  }
}
