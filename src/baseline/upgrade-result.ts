import type { JsonObject } from '../lib/json.ts';

/** Rewrites a result file of one schema version into the next one. The runs come one at a time, as they may be many. */
export interface ResultUpgrade {
  /** Everything but the runs. */
  frame(frame: JsonObject): JsonObject;
  run(run: unknown): unknown;
}

/** The version that this release writes and reads. */
export const SCHEMA_VERSION = 1;

/** By the version that is upgraded. The first one has nothing before it. */
const UPGRADES: ReadonlyMap<number, ResultUpgrade> = new Map();

/**
 * The upgrade from a version to the one this release reads, through all those between; undefined where there is none.
 */
export function findUpgrade(
  version: unknown,
  { current = SCHEMA_VERSION, upgrades = UPGRADES } = {},
): ResultUpgrade | undefined {
  if (version === current) return { frame: (frame) => frame, run: (run) => run };
  if (typeof version !== 'number' || version > current) return undefined;
  const first = upgrades.get(version);
  const rest = first && findUpgrade(version + 1, { current, upgrades });
  if (first === undefined || rest === undefined) return undefined;
  return {
    frame: (frame) => rest.frame(first.frame(frame)),
    run: (run) => rest.run(first.run(run)),
  };
}
