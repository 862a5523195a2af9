import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
import type { LoadedManifest } from './loaded-arena.ts';
/** What is wrong with the MCP servers and A2A agents of an arena beyond the schema. */
export declare function findAgentProblems({ spec, source, }: Pick<LoadedManifest<Arena>, 'spec' | 'source'>): readonly Problem[];
