import type { RunArenaOptions } from './outcome.ts';
type Defaulted = 'workingDirectory' | 'filters' | 'mode' | 'policy' | 'resolvePolicy' | 'resolveBaseline' | 'resolveBlessings' | 'clock' | 'environment' | 'fetch' | 'timers' | 'executionId' | 'signal' | 'onWarning';
/** The options of a run with nothing left open. */
export type ResolvedRunOptions = RunArenaOptions & Required<Pick<RunArenaOptions, Defaulted>>;
/** Fills in what the caller left out. */
export declare function resolveRunOptions(options: RunArenaOptions): ResolvedRunOptions;
export {};
