import type { ComparisonEntry } from '../model/comparison.ts';
import { SUSPECTED_NOTE } from '../model/suspicion.ts';
import type { BaselineResolution } from './baseline.ts';

/** Says of failures that they may be old. Where nobody vouches for the past, that is all it may do: each still counts. */
export function markSuspected(
  entries: readonly ComparisonEntry[],
  suspected: BaselineResolution['suspected'],
): readonly ComparisonEntry[] {
  if (suspected === undefined) return entries;
  return entries.map((entry) => {
    const isSuspected = entry.check !== null && suspected.get(entry.run)?.has(entry.check) === true;
    return isSuspected ? { ...entry, note: SUSPECTED_NOTE } : entry;
  });
}
