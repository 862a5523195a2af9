import type { History } from '../../model/history.ts';
import type { ArenaResult } from '../../model/run-result.ts';
import type { Trends } from '../../model/trends.ts';
/**
 * Lays the executions of a history side by side with the one that was just held. Undefined where there is no earlier
 * one of its lane, or nothing was held now. Scenarios that are not held any more are left out.
 */
export declare function measureTrends(history: History | undefined, result: ArenaResult): Trends | undefined;
