import type { Comparison, ComparisonEntry } from '../../model/comparison.ts';
import type { ConversationDiff } from '../../model/conversation-diff.ts';
import type { ResultSource, RunResult } from '../../model/run-result.ts';
import { type ComparisonClass } from './comparison-classes.ts';
/** What is kept of a run while the page is written: enough for tables and links, nothing of the conversation. */
export type IndexedRun = Pick<RunResult, 'config' | 'scenario' | 'provider' | 'region' | 'trial' | 'status' | 'latencyMs'> & {
    /** Id of the run's element on the page. */
    readonly anchor: string;
    readonly isUnscripted: boolean;
    readonly classes: readonly ComparisonClass[];
    /** Whether its conversation is open when the page is. */
    readonly isOpen: boolean;
};
/** Everything the parts of the page look up. */
export interface ReportIndex {
    readonly runs: readonly IndexedRun[];
    readonly runByKey: ReadonlyMap<string, IndexedRun>;
    readonly hasSeveralConfigs: boolean;
    /** Classes of a check; those of the run itself for null. */
    classesOf(run: string, check: string | null): readonly ComparisonClass[];
    /** How a run's conversation differs from that of the baseline; undefined where nobody looked. */
    diffOf(run: string): ConversationDiff | undefined;
    /** Where an entry is shown in full; undefined when this result does not have it. */
    anchorOf(entry: ComparisonEntry): string | undefined;
}
/** Id of the element of a run; the place counts from 0. */
export declare function runAnchor(place: number): string;
/** Id of the element of a check; the place is that in the run's list. */
export declare function checkAnchor(run: string, place: number): string;
/** Goes through the runs once and keeps what the tables and links of the page need. */
export declare function indexRuns(source: ResultSource, comparison: Comparison | undefined): Promise<ReportIndex>;
