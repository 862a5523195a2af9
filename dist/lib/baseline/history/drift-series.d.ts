import type { HistoryPoint, Sample } from '../../model/history.ts';
import type { DriftFinding, ScenarioTrend, TrendMoment, Trends } from '../../model/trends.ts';
/** A point of a series and when it was. */
export interface SeriesPoint {
    /** Index of the moment. */
    readonly moment: number;
    readonly point: HistoryPoint;
}
/** One scenario with one provider, as far as it is like the reported execution. */
export interface DriftSeries {
    readonly trend: ScenarioTrend;
    readonly current: HistoryPoint;
    /** Of the same inputs and the same model, the reported one last. */
    readonly alike: readonly SeriesPoint[];
}
/** The windows that leave enough before them: at least as many executions as they have themselves. */
export declare function windowsFor(count: number): readonly number[];
/** The same, of every size. */
export declare function allWindowsFor(count: number): readonly number[];
/** The series of everything that was held now. */
export declare function seriesOf({ scenarios }: Trends): readonly DriftSeries[];
/** Whether nothing that is known of lies between two points. */
export declare function isAlike(one: HistoryPoint, other: HistoryPoint): boolean;
/** The runs of several points together. */
export declare function sumRuns(points: readonly SeriesPoint[]): Sample;
/** The time at which a window opens; `null` where it is the reported execution alone. */
export declare function sinceOf(moments: readonly TrendMoment[], moment: number): string | null;
/** Whom a finding about a single series is about. */
export declare function subjectOf({ trend, current, }: DriftSeries): Pick<DriftFinding, 'provider' | 'model' | 'scenario'>;
/** The surest of several candidates. */
export declare function surest(candidates: readonly DriftFinding[]): readonly DriftFinding[];
