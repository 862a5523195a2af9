import type { TextSink } from '../lib/text-sink.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ResultSource } from '../model/run-result.ts';
import type { Trends } from '../model/trends.ts';
/** Which sections `results.md` has. */
export interface MarkdownSections {
    readonly overview: boolean;
    readonly matrix: boolean;
    /** The conversation assertions of every run. */
    readonly details: boolean;
    readonly failed: boolean;
    readonly cost: boolean;
}
/** Facts a report shows that are not in the result. */
export interface ReportContext {
    readonly comparison?: Comparison;
    readonly trends?: Trends;
    /** RFC 3339 time to print; injected, so that the same input gives the same bytes. */
    readonly generatedAt: string;
    /** All of them when absent. */
    readonly markdown?: MarkdownSections;
}
/** Turns a result into text; pure but for the sink. */
export interface Report {
    /** The word in `formats`. */
    readonly name: string;
    readonly fileName: string;
    render(source: ResultSource, sink: TextSink, context: ReportContext): Promise<void>;
}
