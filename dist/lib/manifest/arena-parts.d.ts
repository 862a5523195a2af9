import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
import { type FileReference, type Members } from './arena-members.ts';
import type { DefinedScenario } from './define-scenario.ts';
import type { LoadedArena, LoadedManifest } from './loaded-arena.ts';
import type { SourceReader } from './source-reader.ts';
/** An entry of `prompt_configs`. */
export interface PromptReference extends FileReference {
    readonly id: string;
    readonly vars?: Readonly<Record<string, string>> | undefined;
}
interface ProviderReference extends FileReference {
    readonly group?: string | undefined;
}
/** The members of an arena by kind, before they are joined. */
export interface ArenaMembers {
    readonly prompts: Members<'PromptConfig', PromptReference>;
    readonly providers: Members<'Provider', ProviderReference>;
    readonly scenarios: Members<'Scenario'>;
    readonly evals: Members<'Eval'>;
    readonly tools: Members<'Tool'>;
    readonly personas: Members<'Persona'>;
}
/** Loads the manifests that an Arena refers to, and scenarios in code beside them. Personas are loaded only while self-play is enabled. */
export declare function loadArenaMembers({ spec, source }: LoadedManifest<Arena>, sources: SourceReader, definedScenarios: readonly DefinedScenario[]): Promise<ArenaMembers>;
/** Joins the members to an arena, loading what they in turn refer to: fragments, mock files, recordings, a pack. */
export declare function joinArena(config: LoadedManifest<Arena>, members: ArenaMembers, sources: SourceReader): Promise<{
    readonly arena: LoadedArena;
    readonly problems: readonly Problem[];
}>;
export {};
