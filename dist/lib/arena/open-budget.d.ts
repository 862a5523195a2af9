import { type Budget } from '../engine/budget.ts';
import type { Lane } from '../model/lane.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/**
 * The money of an execution; undefined where no limit is set, and in the mock lane, whose costs are simulated. Throws
 * `ManifestError` with code `USAGE` for a limit that is none, and `UNKNOWN_PRICE` when calls could not be reckoned.
 */
export declare function openBudget({ maxCost, onWarning }: Pick<ResolvedRunOptions, 'maxCost' | 'onWarning'>, lane: Lane, runs: readonly PlannedRun[]): Budget | undefined;
/** A limit can be kept only where every price is known; throws `ManifestError` with code `UNKNOWN_PRICE`. */
export declare function requirePrices(runs: readonly PlannedRun[]): void;
