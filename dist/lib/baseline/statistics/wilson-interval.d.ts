import type { SampleRate } from '../../model/comparison.ts';
import type { Sample } from '../../model/history.ts';
/** Two numbers that something lies between. */
export interface Interval {
    readonly low: number;
    readonly high: number;
}
/** Wilson's score interval of a pass rate, without continuity correction; 0 to 1 where there are no trials. */
export declare function wilsonInterval({ passed, total }: Sample, confidence?: number): Interval;
/** A sample with its 95 % interval. */
export declare function rateOf({ passed, total }: Sample): SampleRate;
