import type { RunResult } from '../model/run-result.ts';
import type { ReportView } from './report-input.ts';
/** Every run with its status, those that did not pass first. */
export declare function runSection(view: ReportView): string;
/** Counts of a run's checks, such as `3 passed, 1 failed`. */
export declare function describeChecks({ checks }: RunResult): string;
