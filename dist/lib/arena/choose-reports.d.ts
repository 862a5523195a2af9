import type { Arena } from '../manifest/arena.ts';
import type { Report } from '../reports/report.ts';
/** What is written beside `arena-results.json` and `comparison.json`. */
export interface ChosenReports {
    readonly reports: readonly Report[];
    /** Whether every run gets PromptArena's JSON file. */
    readonly hasRunFiles: boolean;
}
/** Finds the reports to write. An unknown format is an error; one that is not built yet is skipped with a warning. */
export declare function chooseReports(asked: readonly string[] | undefined, arenas: readonly Arena[], onWarning: (warning: string) => void): ChosenReports;
