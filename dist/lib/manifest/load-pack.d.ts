import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
import type { LoadedManifest, LoadedPack } from './loaded-arena.ts';
import type { SourceReader } from './source-reader.ts';
/** The pack that an arena names, if it names one and it can be used, and what is wrong with it. */
export declare function loadPack(arena: LoadedManifest<Arena>, sources: SourceReader): Promise<{
    readonly pack?: LoadedPack;
    readonly problems: readonly Problem[];
}>;
