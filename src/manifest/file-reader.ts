/** Reads files for the manifest layer; injected so that tests need no disk. Throws as `node:fs` does. */
export interface FileReader {
  readText(absolutePath: string): Promise<string>;
  exists(absolutePath: string): Promise<boolean>;
}

/** Where paths are measured from. All absolute. */
export interface PathBase {
  readonly workingDirectory: string;
  /** The git root, or the working directory where there is none. */
  readonly repositoryRoot: string;
}
