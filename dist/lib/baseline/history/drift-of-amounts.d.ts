import type { DriftFinding, TrendMoment } from '../../model/trends.ts';
import { type DriftSeries } from './drift-series.ts';
/**
 * For each series and figure, the window whose values are all worse than all earlier ones although nothing changed.
 * That the `k` worst of `n` values are just the last `k` happens by chance once in `n` choose `k` times.
 */
export declare function findMovedAmounts(series: readonly DriftSeries[], moments: readonly TrendMoment[]): readonly DriftFinding[];
