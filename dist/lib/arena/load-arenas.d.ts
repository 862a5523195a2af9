import type { CheckDefinition } from '../checks/check.ts';
import type { DefinedScenario } from '../manifest/define-scenario.ts';
import type { Problem } from '../model/problem.ts';
import type { BoundArena, PackEvalChoice } from '../plan/bound-arena.ts';
import type { RunArenaOptions } from './outcome.ts';
/** Where an invocation looks for files, and what it knows beside them. */
export interface LoadSettings {
    readonly workingDirectory: string;
    /** Stands in where there is no git repository. */
    readonly repositoryRoot?: string;
    /** Checks beside the built-in ones. */
    readonly checks?: readonly CheckDefinition[];
    /** Which pack evals are judged; all by default. */
    readonly packEvals?: PackEvalChoice;
    readonly selfPlay?: RunArenaOptions['selfPlay'];
    /** Scenarios in code that join those of every arena. */
    readonly definedScenarios?: readonly DefinedScenario[];
}
/** Arenas that can run. */
export interface LoadedArenas {
    readonly arenas: readonly BoundArena[];
    readonly warnings: readonly Problem[];
    /** Reads what the arenas name, from where they may read. */
    readText(absolutePath: string): Promise<string>;
    readBytes(absolutePath: string): Promise<Uint8Array>;
}
/** Loads and binds arenas; throws `ManifestProblemsError` with the problems of all of them. */
export declare function loadArenas(configs: readonly string[], settings: LoadSettings): Promise<LoadedArenas>;
