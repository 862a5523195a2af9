import type { DriftFinding, TrendMoment } from '../../model/trends.ts';
import { type DriftSeries } from './drift-series.ts';
/** The smallest fall of a pass rate that is called a drift. */
export declare const LEAST_FALL = 0.05;
/**
 * For each series, and for all of a provider's together, the window in which its pass rate fell most surely although
 * nothing changed. One candidate each, whether it fell or not, so that all tests can be counted.
 */
export declare function findFallenRates(series: readonly DriftSeries[], moments: readonly TrendMoment[]): readonly DriftFinding[];
