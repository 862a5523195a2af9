import { randomUUID } from 'node:crypto';
import { systemClock } from '../lib/clock.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import { systemTimers } from '../lib/timers.ts';
import type { RunArenaOptions } from './outcome.ts';

type Defaulted =
  | 'workingDirectory'
  | 'filters'
  | 'mode'
  | 'policy'
  | 'resolvePolicy'
  | 'resolveBaseline'
  | 'resolveBlessings'
  | 'clock'
  | 'environment'
  | 'fetch'
  | 'timers'
  | 'executionId'
  | 'signal'
  | 'onWarning';

/** The options of a run with nothing left open. */
export type ResolvedRunOptions = RunArenaOptions & Required<Pick<RunArenaOptions, Defaulted>>;

/** Fills in what the caller left out. */
export function resolveRunOptions(options: RunArenaOptions): ResolvedRunOptions {
  return {
    workingDirectory: currentDirectory(),
    filters: {},
    mode: 'mock',
    policy: {},
    resolvePolicy: async () => undefined,
    resolveBaseline: async () => ({ reason: 'none was given' }),
    resolveBlessings: async () => [],
    clock: systemClock,
    environment: {},
    fetch: globalThis.fetch,
    timers: systemTimers,
    executionId: randomUUID(),
    signal: new AbortController().signal,
    onWarning: () => undefined,
    ...options,
  };
}
