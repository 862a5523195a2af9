import type { LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { PlannedEvalRun, PlannedRun, PlannedScenarioRun } from './planned-run.ts';
/** A file that a run depends on. */
export interface Dependency {
    /** Absolute. */
    readonly file: string;
    /** From the file to the scenario or eval, each named by the one after it; absolute. */
    readonly chain: readonly string[];
}
/** Each file once, by its shortest chain; without the one that is asked to be left out. */
export declare function nearestFirst(dependencies: readonly Dependency[], leftOut?: string): readonly Dependency[];
/** What a run depends on whoever the assistant is. */
export declare function filesOfScenario(run: PlannedScenarioRun): readonly Dependency[];
/** What a run depends on because of its assistant. */
export declare function filesOfAssistant({ provider, scenario }: PlannedScenarioRun): readonly Dependency[];
/** What the judgement of a recording depends on. */
export declare function filesOfEval({ eval: { source, spec } }: PlannedEvalRun): readonly Dependency[];
/** The files of which a run uses a part: the Arena manifest, and the mock files of everyone who speaks. */
export declare function sharedFilesOf(run: PlannedRun, helpers: readonly LoadedProvider[], given: LoadedMockFile | undefined): readonly Dependency[];
