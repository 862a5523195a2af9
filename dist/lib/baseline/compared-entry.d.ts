import type { CheckResult } from '../model/check.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import type { RunResult } from '../model/run-result.ts';
import { type Status } from '../model/status.ts';
/** What may be said of an entry beyond its status now. */
export type EntryFacts = {
    readonly [Fact in 'baselineStatus' | 'code' | 'location' | 'note' | 'trials' | 'mustPass']?: ComparisonEntry[Fact] | undefined;
};
/** The status of a check as far as its run is concerned: a failure that does not count reads as passed. */
export declare function effectiveStatus(check: CheckResult): Status;
/** An entry for one check of a run. */
export declare function checkEntry(run: RunResult, check: CheckResult, facts?: EntryFacts): ComparisonEntry;
/** An entry for a run as a whole. */
export declare function runEntry(run: RunResult, message: string, facts?: EntryFacts): ComparisonEntry;
