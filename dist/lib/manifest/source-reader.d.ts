import type { FileReader, PathBase } from './file-reader.ts';
import type { SourceFile } from './loaded-arena.ts';
import type { ParsedSource } from './parsed-source.ts';
/** A file that could not be opened, and why, in words. */
export interface UnreadableFile {
    readonly source: SourceFile;
    readonly reason: string;
    readonly isDirectory: boolean;
}
interface ReadOptions {
    readonly integerKeys: boolean;
}
/** Reads and parses files, each of them once. */
export interface SourceReader {
    readonly io: FileReader;
    readonly base: PathBase;
    read(absolutePath: string, options?: ReadOptions): Promise<ParsedSource | UnreadableFile>;
    /** The text of a file, unparsed. */
    readText(absolutePath: string): Promise<string | UnreadableFile>;
}
/** Creates a reader; what it has read is kept as long as it lives. */
export declare function createSourceReader(io: FileReader, base: PathBase): SourceReader;
/** A path as people see it: from the repository root where it lies inside, else from the working directory. */
export declare function shownPath(absolutePath: string, { repositoryRoot, workingDirectory }: PathBase): string;
export {};
