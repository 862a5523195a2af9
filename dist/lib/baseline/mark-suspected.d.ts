import type { ComparisonEntry } from '../model/comparison.ts';
import type { BaselineResolution } from './baseline.ts';
/**
 * Says of failures that they may be old: those of a case and check that a digest names. Where nobody vouches for the
 * past, that is all it may do: each still counts.
 */
export declare function markSuspected(entries: readonly ComparisonEntry[], suspected: BaselineResolution['suspected']): readonly ComparisonEntry[];
