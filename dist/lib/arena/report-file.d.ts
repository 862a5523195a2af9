import type { BoundArena } from '../plan/bound-arena.ts';
import type { Report } from '../reports/report.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** What decides where a report is written. */
export interface ReportFileRequest {
    readonly outputDirectory: string;
    readonly options: ResolvedRunOptions;
    readonly arenas: readonly BoundArena[];
}
/** Flags win; a file name from a manifest may not leave the output directory, as the manifest may be a stranger's. */
export declare function reportFile(report: Report, request: ReportFileRequest): Promise<string>;
