import type { Lane } from '../model/lane.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/**
 * The files that an execution covered, so that a case which is missing from them counts as removed. A test command covers
 * every file of tests that the baseline knows.
 */
export declare function coveredBy(files: readonly string[], { testCommand }: ResolvedRunOptions, baseline: Pick<ArenaResult, 'runs'> | undefined): readonly string[];
/** Tests run in the lane that is asked for, as nobody sees whether their agents call models. */
export declare function laneWithTests(lane: Lane, mode: Lane, { testCommand }: ResolvedRunOptions): Lane;
