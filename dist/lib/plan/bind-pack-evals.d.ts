import type { EvalDefinition } from '../manifest/eval-definition.ts';
import type { DocumentPath, LoadedArena, LoadedManifest, SourceFile } from '../manifest/loaded-arena.ts';
import type { PromptConfig } from '../manifest/prompt-config.ts';
import { type BindSetting } from './bind-assertions.ts';
import type { BoundEval } from './bound-arena.ts';
/** A list of evals as a file holds it, and where. */
export interface WrittenEvals {
    readonly source: SourceFile;
    readonly path: DocumentPath;
    readonly evals: readonly EvalDefinition[];
}
/** The lists of evals that hold for a whole arena: of the pack, in the arena's place, of the prompts of the pack. */
export declare function evalListsOf({ config, pack }: LoadedArena): readonly WrittenEvals[];
/** The evals that a prompt adds. */
export declare function evalListOf({ source, spec }: LoadedManifest<PromptConfig>): WrittenEvals;
/** Finds what is wrong with the checks of every list, those that are switched off or overridden included. */
export declare function examineEvals(lists: readonly WrittenEvals[], setting: BindSetting): void;
/**
 * Binds the evals of several lists as one: an eval takes the place of an earlier one of its id, others are appended.
 * Those that are switched off are left out.
 */
export declare function bindPackEvals(lists: readonly WrittenEvals[], setting: BindSetting): readonly BoundEval[];
