import type { PlannedRun } from '../plan/planned-run.ts';
import type { ProviderMode } from './outcome.ts';
/** Settles on mock or real. Models cannot be called yet, so a plan that would call one is refused or mocked. */
export declare function chooseMode(asked: ProviderMode, runs: readonly PlannedRun[], onWarning: (warning: string) => void): 'mock' | 'real';
