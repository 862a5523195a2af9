import type { History } from '../../model/history.ts';
import { COMPACTION } from './history-limits.ts';
/** How far compaction goes; the defaults are in `history-limits.ts`. */
export type CompactionLimits = Partial<Readonly<Record<keyof typeof COMPACTION, number>>>;
/**
 * Makes a history small: older entries are thinned to one a day, then one a week; pools of inputs that are gone are
 * dropped. The pool of a case's latest inputs keeps its counts as long as the case is held at all.
 */
export declare function compactHistory(history: History, limits?: CompactionLimits): History;
