import type { Sample } from '../../model/history.ts';
import { type Design } from './detection-rate.ts';
/**
 * About how many trials more would find the fall that is seen, if the rates stay as they are; without a fall worth a
 * word, how many would let any fall be found. `null` where no number up to `maximum` would.
 */
export declare function trialsNeeded(current: Sample, baseline: Sample, bounds: Pick<Design, 'level' | 'minimumEffect'>, maximum?: number): number | null;
/** Whether the clearest fall there can be, from all passing to none, would be found. */
export declare function canFind(trials: number, baselineTrials: number, bounds: Pick<Design, 'level' | 'minimumEffect'>): boolean;
