import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
import { type DependencyGraph } from '../plan/dependency-graph.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { RunArenaOptions } from './outcome.ts';
/** What an invocation settles before it is known what its runs depend on. */
interface InputFacts extends Pick<RunArenaOptions, 'checks'> {
    readonly lane: Lane;
    readonly mode: 'mock' | 'real';
    readonly mockFile: LoadedMockFile | undefined;
    readBytes(absolutePath: string): Promise<Uint8Array>;
}
/** The runs of a plan with the hashes of what they depend on, and the graph that says what that is. */
export interface DescribedInputs {
    readonly runs: readonly PlannedRun[];
    readonly graph: DependencyGraph;
}
/** Finds out what the runs of a plan depend on, and hashes it. */
export declare function describeInputs(planned: readonly PlannedRun[], { lane, mode, mockFile, checks, readBytes }: InputFacts): Promise<DescribedInputs>;
export {};
