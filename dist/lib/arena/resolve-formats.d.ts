import type { Arena } from '../manifest/arena.ts';
import type { RunArenaOptions } from './outcome.ts';
/** The formats an invocation asks for. */
export type AskedFormats = Pick<RunArenaOptions, 'formats' | 'addedFormats'>;
/** The formats of an invocation: those asked for, else those of the Arena manifests, else `json`; then those added. */
export declare function resolveFormats({ formats, addedFormats }: AskedFormats, arenas: readonly Arena[]): readonly string[];
/** Old flat output keys count only where the `output` block names neither a directory nor formats. */
export declare function hasOutputBlock({ output }: Pick<Arena['defaults'], 'output'>): boolean;
