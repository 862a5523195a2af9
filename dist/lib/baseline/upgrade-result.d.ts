import type { JsonObject } from '../lib/json.ts';
/** Rewrites a result file of one schema version into the next one. The runs come one at a time, as they may be many. */
export interface ResultUpgrade {
    /** Everything but the runs. */
    frame(frame: JsonObject): JsonObject;
    run(run: unknown): unknown;
}
/** The version that this release writes and reads. */
export declare const SCHEMA_VERSION = 1;
/**
 * The upgrade from a version to the one this release reads, through all those between; undefined where there is none.
 */
export declare function findUpgrade(version: unknown, { current, upgrades }?: {
    current?: number | undefined;
    upgrades?: ReadonlyMap<number, ResultUpgrade> | undefined;
}): ResultUpgrade | undefined;
