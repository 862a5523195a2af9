import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
import type { Eval } from './eval.ts';
import type { LoadedManifest, LoadedProvider } from './loaded-arena.ts';
import type { Provider } from './provider.ts';
import type { SourceReader } from './source-reader.ts';
/** Something loaded, and what is wrong with it. */
export interface Loaded<T> {
    readonly value: T;
    readonly problems: readonly Problem[];
}
/** The base of mock files and media: `defaults.config_dir`, from the Arena file or else from the working directory. */
export declare function resolveConfigDir(arena: LoadedManifest<Arena>, { io, base }: SourceReader): Promise<string>;
/** A provider with its group and its mock file. */
export declare function completeProvider(manifest: LoadedManifest<Provider>, group: string | undefined, configDir: string, sources: SourceReader): Promise<Loaded<LoadedProvider>>;
/** A recording that an eval names but that is not there; patterns are not looked up. */
export declare function findEvalRecording({ spec, source }: LoadedManifest<Eval>, { io }: SourceReader): Promise<readonly Problem[]>;
