import { randomUUID } from 'node:crypto';
import { createEventBus, type EventBus } from '../events/event-bus.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import type { Environment } from '../lib/environment.ts';
import { lazily } from '../lib/lazily.ts';
import { systemTimers } from '../lib/timers.ts';
import type { Lane } from '../model/lane.ts';
import { SCENARIO_VARIABLES } from '../model/scenario-record.ts';
import { configuration } from './configure.ts';
import { askAtTerminal, processEnvironment, processOutput, warn } from './process-host.ts';
import type { IdKind, RunOptions } from './run-options.ts';

const DRAIN_TIMEOUT_MS = 30_000;
/** Names the runs that belong together, whatever processes they are in. */
export const BATCH_VARIABLE = 'SCENARIO_BATCH_RUN_ID';

type Filled =
  | 'eventBus'
  | 'clock'
  | 'timers'
  | 'createId'
  | 'environment'
  | 'workingDirectory'
  | 'output'
  | 'ask'
  | 'onWarning'
  | 'drainTimeoutMs'
  | 'trial'
  | 'lane'
  | 'batchRunId';

/** The options of a run with nothing left open. */
export type ScenarioHost = RunOptions & Required<Pick<RunOptions, Filled>>;

/** One id holds for the runs of a process that nobody gave another. */
const processBatch = lazily(() => createId('batch'));

/** Fills in what the caller left out. */
export function scenarioHost(options: RunOptions): ScenarioHost {
  const { clock = systemClock, environment = processEnvironment() } = options;
  return {
    clock,
    environment,
    eventBus: ownBus(clock),
    timers: systemTimers,
    createId,
    workingDirectory: environment[SCENARIO_VARIABLES.root] || currentDirectory(),
    output: processOutput,
    ask: askAtTerminal,
    onWarning: warnOnce(),
    drainTimeoutMs: DRAIN_TIMEOUT_MS,
    trial: 1,
    lane: configuration().lane ?? laneOf(environment),
    batchRunId: environment[BATCH_VARIABLE] || processBatch(),
    ...options,
  };
}

/** Agents under test call models unless somebody says otherwise: nobody can see what is inside them. */
function laneOf(environment: Environment): Lane {
  return environment[SCENARIO_VARIABLES.lane] === 'mock' ? 'mock' : 'real';
}

/** What keeps failing, such as a key that is wrong, is worth one warning. */
function warnOnce(): (message: string) => void {
  let hasWarned = false;
  return (message) => {
    if (!hasWarned) warn(message);
    hasWarned = true;
  };
}

function ownBus(clock: Clock): EventBus {
  return createEventBus(clock);
}

/** Makes an id that nothing else has. */
export function createId(kind: IdKind): string {
  // 32 hex digits, which is what OpenTelemetry's trace ids are too.
  const random = randomUUID().replaceAll('-', '');
  return kind === 'trace' ? random : `scenario${PREFIXES[kind]}_${random}`;
}

const PREFIXES = { run: 'run', thread: 'thread', message: 'msg', batch: 'batch' } as const;
