import type { ResponseCache } from './response-cache.ts';
/** Where answers of models are kept when nobody names another place, below the working directory. */
export declare const DEFAULT_CACHE_DIRECTORY = ".arena/cache";
/** A response cache in a directory, and what it was used for. */
export interface FileResponseCache extends ResponseCache {
    /** Entries written in this execution. */
    readonly written: number;
}
/**
 * Keeps a response cache in a directory, an entry a file. Entries that cannot be used count as missing. The first that is
 * damaged is reported, and so is the first that cannot be written; those of another version are nobody's fault.
 */
export declare function createFileResponseCache(directory: string, unique: string, onWarning: (warning: string) => void): FileResponseCache;
