import type { Arena } from '../manifest/arena.ts';
import type { Report } from '../reports/report.ts';
import { type AskedFormats } from './resolve-formats.ts';
/** What is written beside `arena-results.json` and `comparison.json`. */
export interface ChosenReports {
    readonly reports: readonly Report[];
    /** Whether every run gets PromptArena's JSON file. */
    readonly hasRunFiles: boolean;
}
/** Finds the reports to write; an unknown format is an error. */
export declare function chooseReports(asked: AskedFormats, arenas: readonly Arena[]): ChosenReports;
