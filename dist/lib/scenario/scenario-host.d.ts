import type { RunOptions } from './run-options.ts';
type Filled = 'eventBus' | 'clock' | 'timers' | 'createId' | 'environment' | 'workingDirectory' | 'output' | 'ask' | 'drainTimeoutMs' | 'trial' | 'lane' | 'batchRunId';
/** The options of a run with nothing left open. */
export type ScenarioHost = RunOptions & Required<Pick<RunOptions, Filled>>;
/** Fills in what the caller left out. */
export declare function scenarioHost(options: RunOptions): ScenarioHost;
export {};
