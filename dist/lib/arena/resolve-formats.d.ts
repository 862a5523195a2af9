import type { Arena } from '../manifest/arena.ts';
/** The formats of an invocation: those asked for, else those of the Arena manifests, else `json`. */
export declare function resolveFormats(asked: readonly string[] | undefined, arenas: readonly Arena[]): readonly string[];
