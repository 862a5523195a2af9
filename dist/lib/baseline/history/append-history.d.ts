import type { History, HistoryEntry } from '../../model/history.ts';
import type { ArenaResult } from '../../model/run-result.ts';
/** What a history says of an execution beside its figures. */
export type ExecutionFacts = Omit<HistoryEntry, 'points'>;
/**
 * Adds an execution to what earlier ones of its lane found: its samples to the pools of their inputs, its figures as an
 * entry. A history of the other lane counts for nothing, and an execution that is in it already is not counted again.
 */
export declare function appendHistory(history: History | undefined, result: ArenaResult, facts: ExecutionFacts): History;
