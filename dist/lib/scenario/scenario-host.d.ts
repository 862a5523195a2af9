import type { IdKind, RunOptions } from './run-options.ts';
/** Names the runs that belong together, whatever processes they are in. */
export declare const BATCH_VARIABLE = "SCENARIO_BATCH_RUN_ID";
type Filled = 'eventBus' | 'clock' | 'timers' | 'createId' | 'environment' | 'workingDirectory' | 'output' | 'ask' | 'onWarning' | 'drainTimeoutMs' | 'trial' | 'lane' | 'batchRunId';
/** The options of a run with nothing left open. */
export type ScenarioHost = RunOptions & Required<Pick<RunOptions, Filled>>;
/** Fills in what the caller left out. */
export declare function scenarioHost(options: RunOptions): ScenarioHost;
/** Makes an id that nothing else has. */
export declare function createId(kind: IdKind): string;
export {};
