import type { FileReader } from './file-reader.ts';
/** What a file reader may read. */
export interface FileReaderOptions {
    /** Absolute directories; links are followed before a path is held against them. Undefined reads everything. */
    readonly within?: readonly string[];
}
/**
 * Reads from the disk. A file outside the allowed directories is refused with code `EOUTSIDE`. What was read as text is
 * kept, so that whoever asks for its bytes later gets those that counted.
 */
export declare function createFileReader({ within }?: FileReaderOptions): FileReader;
/** The nearest directory, from this one up, that holds `.git`; undefined outside a repository. */
export declare function findRepositoryRoot(directory: string): string | undefined;
