import type { Comparison } from '../../model/comparison.ts';
import type { ResultSource } from '../../model/run-result.ts';
import type { Trends } from '../../model/trends.ts';
import type { ReportIndex } from './report-index.ts';
/** What every part of the page is made of. */
export interface HtmlView extends ReportIndex {
    readonly result: Pick<ResultSource, 'lane' | 'summary' | 'meta'>;
    readonly comparison: Comparison | undefined;
    readonly trends: Trends | undefined;
    /** RFC 3339 time of the report. */
    readonly generatedAt: string;
}
/** Whether there was something to compare with. */
export declare function hasBaseline({ comparison }: Pick<HtmlView, 'comparison'>): boolean;
