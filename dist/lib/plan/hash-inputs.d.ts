import type { DependencyGraph } from './dependency-graph.ts';
import type { PlannedRun } from './planned-run.ts';
/**
 * The same runs, each with the hash of its inputs: the bytes of the files it depends on, by their paths from the Arena
 * manifest, and its settings. Trials and regions of one scenario and provider share it. Each file is read once.
 */
export declare function hashInputs(runs: readonly PlannedRun[], graph: DependencyGraph, readBytes: (absolutePath: string) => Promise<Uint8Array>): Promise<readonly PlannedRun[]>;
