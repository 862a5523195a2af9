/** Writes a text file that is not there yet, and makes its directory; a relative path is below that of the process. */
export declare function writeNewFile(file: string, text: string): Promise<void>;
