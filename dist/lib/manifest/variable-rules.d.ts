import type { Problem } from '../model/problem.ts';
import type { DocumentPath, LoadedManifest, SourceFile } from './loaded-arena.ts';
import { type PromptConfig } from './prompt-config.ts';
/** A variable as a prompt declares it. */
export type PromptVariable = NonNullable<PromptConfig['variables']>[number];
/** A value of a template variable as the text that fills its place. */
export declare function variableText(value: unknown): string;
/**
 * Why a value does not fit what its variable declares, such as `is no number`; undefined when it does. A value that holds
 * places itself is known only when it is filled in, an empty one counts as absent.
 */
export declare function misfitOf({ type, validation }: PromptVariable, value: string): string | undefined;
/** What is wrong with the variables of a prompt as they are declared: types, rules, defaults. */
export declare function findVariableProblems({ spec, source }: LoadedManifest<PromptConfig>): readonly Problem[];
/** A problem where a value that does not fit its variable is written. */
export declare function misfitAt(source: SourceFile, path: DocumentPath, variable: PromptVariable, value: string): readonly Problem[];
