import type { DriftFinding, TrendMoment } from '../../model/trends.ts';
import { type DriftSeries } from './drift-series.ts';
/** For each series whose inputs changed on the way, whether its pass rate is lower since then. */
export declare function findChanged(series: readonly DriftSeries[], moments: readonly TrendMoment[]): readonly DriftFinding[];
