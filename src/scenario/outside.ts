import { type Clock, systemClock } from '../lib/clock.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import type { Environment } from '../lib/environment.ts';
import { systemTimers, type Timers } from '../lib/timers.ts';
import { createModelResolver, type ModelConfig, type ModelResolver } from './resolve-model.ts';

/** What the built-in agents take from outside. */
export interface Outside {
  /** The model of agents that name none. */
  readonly defaultModel?: string | ModelConfig | undefined;
  /** Finds the providers of models given by name. */
  readonly resolveModel: ModelResolver;
  readonly environment: Environment;
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly clock: Clock;
  /** Writes a text file and makes its directory; undefined where nothing is written. */
  readonly writeText?: (path: string, text: string) => Promise<void>;
}

/** What can be set for all agents of the process. */
export interface OutsideSetting extends Partial<Outside> {
  readonly fetch?: typeof globalThis.fetch;
  readonly timers?: Timers;
}

let setting: OutsideSetting = {};
let outside: Outside = open(setting);

/** What agents take from outside when they are not handed anything else. */
export function currentOutside(): Outside {
  return outside;
}

/** Replaces parts of what agents take from outside; those left out stay as they are. */
export function setOutside(changes: OutsideSetting): void {
  setting = { ...setting, ...changes };
  outside = open(setting);
}

function open({ fetch = globalThis.fetch, timers = systemTimers, ...given }: OutsideSetting): Outside {
  const { environment = {}, random = Math.random, clock = systemClock } = given;
  const refuse = (path: string): Promise<never> =>
    Promise.reject(new Error(`Agents of scenarios in code read no files, and so not ${path}.`));
  return {
    environment,
    random,
    clock,
    resolveModel: createModelResolver({
      environment,
      fetch,
      timers,
      random,
      workingDirectory: currentDirectory(),
      readText: refuse,
      readBytes: refuse,
    }),
    ...given,
  };
}
