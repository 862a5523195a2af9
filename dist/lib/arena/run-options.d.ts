import type { CommitFacts } from '../model/run-result.ts';
import type { RunArenaOptions } from './outcome.ts';
type Defaulted = 'workingDirectory' | 'filters' | 'mode' | 'policy' | 'resolvePolicy' | 'resolveBaseline' | 'resolveBlessings' | 'clock' | 'environment' | 'timers' | 'executionId' | 'signal' | 'onWarning';
/** The options of a run with every default filled in. */
export type CompleteRunOptions = RunArenaOptions & Required<Pick<RunArenaOptions, Defaulted>>;
/** The options of a run with nothing left open. */
export type ResolvedRunOptions = Omit<CompleteRunOptions, 'commit'> & {
    readonly commit?: CommitFacts;
};
/** Fills in what the caller left out. */
export declare function completeRunOptions(options: RunArenaOptions): CompleteRunOptions;
export {};
