/** Writes a text file that is not there yet, and makes its directory; a relative path is below that of the process. */
export declare function writeNewFile(file: string, text: string): Promise<void>;
/** Makes a directory of one's own for as long as the process lives, and the way to remove it. */
export declare function temporaryDirectory(): {
    readonly directory: string;
    readonly remove: () => void;
};
/** Those of the names that a directory has; nothing is looked into. */
export declare function namesIn(directory: string, names: readonly string[]): readonly string[];
/** Whether a file, its links followed, is in a directory itself. */
export declare function liesIn(directory: string, name: string): Promise<boolean>;
/** Runs a module of a directory, and gives what it exports by default. */
export declare function importDefault(directory: string, name: string): Promise<unknown>;
