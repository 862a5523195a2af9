import type { ComparisonEntry } from '../model/comparison.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ReportView } from './report-input.ts';
/** A name nobody vouches for, as inline code of bearable length. */
export declare function nameCell(name: string): string;
/** Which model a run or an entry is about: provider, then region and trial where they tell something. */
export declare function describeProvider({ provider, region }: Pick<RunResult, 'provider' | 'region'>, trial?: number): string;
/** The part of the conversation an entry judges, as the manifest counts it. */
export declare function describeTurn({ check, scope, turn, iteration }: ComparisonEntry): string;
/** Which exchange of a self-play turn is meant, to stand behind its turn or its check; empty for a scripted turn. */
export declare function describeExchange(iteration: number | undefined): string;
/** The kind of check, with its use unless it is a plain assertion or its type says it; `run` for a run. */
export declare function describeCheck({ type, use }: ComparisonEntry): string;
/** Message, trials, excuse and note of an entry, escaped, on one line each. */
export declare function describeMessage(entry: ComparisonEntry, view: ReportView): string;
/** What is to be said of an entry beyond its message and its note: its trials, and why it does or does not count. */
export declare function entryRemarks({ trials, excuse, mustPass }: ComparisonEntry): readonly string[];
/** An entry on one line: its names, then its place. */
export declare function describeEntry(entry: ComparisonEntry, view: ReportView): string;
/** Scenario, provider, turn and check of an entry as inline code. */
export declare function describeNames(entry: ComparisonEntry, view: ReportView): string;
/** The place of an entry, as a link to the line where there is something to link to; empty when it has none. */
export declare function placeLink({ location }: ComparisonEntry, { links }: ReportView): string;
