import type { Problem } from '../model/problem.ts';
import type { SourceFile } from './loaded-arena.ts';
import type { MockToolAnswer, WrittenToolAnswer } from './mock-file.ts';
type WrittenTools = Readonly<Record<string, WrittenToolAnswer | readonly WrittenToolAnswer[]>>;
/** Brings the answers of tools to one shape, and adds what is wrong with them to the problems. */
export declare function parseMockTools(tools: WrittenTools, source: SourceFile, problems: Problem[]): Readonly<Record<string, readonly MockToolAnswer[]>>;
export {};
