import type { Problem } from '../model/problem.ts';
import { type EvalDefinition } from './eval-definition.ts';
import type { DocumentPath, LoadedManifest, SourceFile } from './loaded-arena.ts';
import type { PromptConfig } from './prompt-config.ts';
/** What is wrong with a list of pack evals beyond its schema. */
export declare function findEvalProblems(source: SourceFile, listPath: DocumentPath, evals?: readonly EvalDefinition[]): readonly Problem[];
/** What is wrong with the pack evals of a prompt. */
export declare function findPromptEvalProblems({ source, spec }: LoadedManifest<PromptConfig>): readonly Problem[];
