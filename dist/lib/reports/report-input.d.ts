import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import type { Trends } from '../model/trends.ts';
/** What the texts for GitHub are made of. */
export interface ReportInput {
    readonly result: ArenaResult;
    readonly comparison: Comparison;
    readonly trends?: Trends | undefined;
    /** The first words of the text; "Arena" when absent. */
    readonly title?: string;
    readonly links: ReportLinks;
    /** Sentences the reader should know, such as what could not be published and why. */
    readonly notices: readonly string[];
}
/** Where more is to be found; absent where there is nothing to link to. */
export interface ReportLinks {
    readonly run?: string;
    readonly check?: string;
    readonly artifact?: string;
    /** Address of the repository's files at the commit, without a slash at the end; a path may be added. */
    readonly source?: string;
}
/** How much of each kind of detail a text shows. Texts that do not fit are rendered again with less. */
export interface Detail {
    /** Which scenarios the table of costs lists. */
    readonly scenarios: 'all' | 'changed' | 'total' | 'none';
    /** Rows of the table of all runs. */
    readonly runs: number;
    /** Entries in the lists of fixed, added, removed and changed checks. */
    readonly listed: number;
    readonly existing: number;
    /** Conversations quoted under the failures. */
    readonly transcripts: number;
    /** Runs whose failures show in short what the agent says differently. */
    readonly diffs: number;
    /** Conversations shown reply by reply beside those of the baseline. */
    readonly conversations: number;
    /** Characters of a message or a quoted reply. */
    readonly messageLength: number;
    /** Rows in the tables of new failures and errors. */
    readonly rows: number;
}
/** A report input prepared for rendering at one level of detail. */
export interface ReportView extends ReportInput {
    readonly detail: Detail;
    readonly runByKey: ReadonlyMap<string, RunResult>;
    /** Whether entries have to name their Arena manifest, as there are several. */
    readonly hasSeveralConfigs: boolean;
    /** Where the reader finds what is left out, such as "in the job summary". */
    readonly elsewhere: string;
}
/** Prepares an input for rendering. */
export declare function viewOf(input: ReportInput, elsewhere: string): (detail: Detail) => ReportView;
