import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
import type { PlannedRun } from './planned-run.ts';
/** The lane of a plan: mock when asked for, or when every provider, role and judge in it answers from a script. */
export declare function laneOf(runs: readonly PlannedRun[], mode: 'mock' | 'real'): Lane;
/** The providers that would call a model, as assistant, simulated user or judge. */
export declare function realProviders(runs: readonly PlannedRun[]): readonly LoadedProvider[];
