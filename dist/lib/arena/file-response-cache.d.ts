import type { ResponseCache } from '../providers/response-cache.ts';
/** A response cache in a directory, and what it was used for. */
export interface FileResponseCache extends ResponseCache {
    /** Entries written in this execution. */
    readonly written: number;
}
/**
 * Keeps a response cache in a directory, an entry a file. Entries that are damaged count as missing and are reported, and
 * so is the first one that cannot be written.
 */
export declare function createFileResponseCache(directory: string, unique: string, onWarning: (warning: string) => void): FileResponseCache;
