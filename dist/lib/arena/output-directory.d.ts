import type { Arena } from '../manifest/arena.ts';
/** The result of an invocation, below its output directory. */
export declare const RESULTS_FILE = "arena-results.json";
/** What the baseline makes of that result, beside it. */
export declare const COMPARISON_FILE = "comparison.json";
/** What this execution and earlier ones found, for those that follow. */
export declare const HISTORY_FILE = "arena-history.json";
/** Where an invocation writes. All absolute. */
export interface OutputPlaces {
    readonly workingDirectory: string;
    readonly outputDirectory: string;
    /** Files the user named one by one. */
    readonly files: readonly string[];
}
/**
 * The output directory of the first arena's manifest, relative to the working directory, else `out`. A manifest may be a
 * stranger's, so one outside the working directory, or inside git's own, is not used.
 */
export declare function manifestDirectory(workingDirectory: string, arenas: readonly Arena[], onWarning: (warning: string) => void): string;
/**
 * Makes sure that results can be written, before anything runs. It asks the system at once: a handful of answers takes less
 * than waiting for one.
 */
export declare function prepareOutput({ workingDirectory, outputDirectory, files }: OutputPlaces): void;
/** Removes what an earlier run left, so that nobody takes it for this one's when this one breaks off. */
export declare function clearPreviousResults(outputDirectory: string): Promise<void>;
/** Whether a path is the directory or lies below it, by its text. */
export declare function isInside(directory: string, file: string): boolean;
