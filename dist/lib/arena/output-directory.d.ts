export declare const RESULTS_FILE = "arena-results.json";
export declare const COMPARISON_FILE = "comparison.json";
/** Where an invocation writes. All absolute. */
export interface OutputPlaces {
    readonly workingDirectory: string;
    readonly outputDirectory: string;
    /** Files the user named one by one. */
    readonly files: readonly string[];
}
/** Makes sure that results can be written, before anything runs. */
export declare function prepareOutput({ workingDirectory, outputDirectory, files, }: OutputPlaces): Promise<void>;
/** Removes what an earlier run left, so that nobody takes it for this one's when this one breaks off. */
export declare function clearPreviousResults(outputDirectory: string): Promise<void>;
/** Whether a path is the directory or lies below it, by its text. */
export declare function isInside(directory: string, file: string): boolean;
