import type { JsonObject } from '../lib/json.ts';
import type { DocumentPath, LoadedArena, SourceFile } from '../manifest/loaded-arena.ts';
import type { Problem } from '../model/problem.ts';
/** A check that asks a judge, as a manifest writes it. */
export interface JudgedCheck {
    readonly type: string;
    readonly rawParams: JsonObject;
}
/** Judges and prompts that a check names and the arena does not have, and a judge without anything to judge by. */
export declare function findJudgeProblems({ type, rawParams }: JudgedCheck, source: SourceFile, path: DocumentPath, { config, prompts }: LoadedArena): readonly Problem[];
