import type { Problem } from '../model/problem.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import type { LoadedMockFile } from './loaded-arena.ts';
import { type SourceReader } from './source-reader.ts';
/** Loads a mock-response file on its own; a file that cannot be read is a problem at its first line. */
export declare function loadMockFile(absolutePath: string, io: FileReader, base: PathBase): Promise<{
    readonly mockFile?: LoadedMockFile;
    readonly problems: readonly Problem[];
}>;
/** Reads a mock-response file through a reader that others share. */
export declare function readMockFile(absolutePath: string, sources: SourceReader): Promise<{
    readonly mockFile?: LoadedMockFile;
    readonly problems: readonly Problem[];
    readonly missing?: string;
}>;
