/** Reads files for the manifest layer; injected so that tests need no disk. Throws as `node:fs` does. */
export interface FileReader {
    readText(absolutePath: string): Promise<string>;
    readBytes(absolutePath: string): Promise<Uint8Array>;
    exists(absolutePath: string): Promise<boolean>;
    /** What lies directly in a directory, by name; folders that hold no manifests, such as `node_modules`, are left out. */
    listFiles(absolutePath: string): Promise<readonly DirectoryEntry[]>;
}
/** A file or folder in a directory. */
export interface DirectoryEntry {
    readonly name: string;
    readonly isDirectory: boolean;
}
/** Where paths are measured from. All absolute. */
export interface PathBase {
    readonly workingDirectory: string;
    /** The git root, or the working directory where there is none. */
    readonly repositoryRoot: string;
}
