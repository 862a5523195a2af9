import type { FileReader } from './file-reader.ts';
/** Reads from the disk. */
export declare function createFileReader(): FileReader;
/** The nearest directory, from this one up, that holds `.git`; undefined outside a repository. */
export declare function findRepositoryRoot(directory: string): Promise<string | undefined>;
