import type { PairedOutcomes, ScoreShift } from '../model/comparison.ts';
import type { ComparedCase } from './compare-cases.ts';
/** How many cases came out worse or better than before; undefined where none of them has one status on each side. */
export declare function measurePaired(cases: readonly ComparedCase[]): PairedOutcomes | undefined;
/** How scores moved over the checks that have some on both sides; undefined of a few. */
export declare function measureScores(cases: readonly ComparedCase[]): ScoreShift | undefined;
