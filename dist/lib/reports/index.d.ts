import type { Report } from './report.ts';
/** The reports that `formats` can name. */
export declare const builtInReports: readonly Report[];
/** What a word of `formats` stands for. */
export type FoundReport = {
    readonly report: Report;
} | {
    readonly missing: 'unknown';
    readonly known: readonly string[];
    readonly suggestion?: string;
};
/** Looks up the report behind a word of `formats`. */
export declare function findReport(name: string): FoundReport;
