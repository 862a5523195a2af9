import { type PlannedRun } from '../plan/planned-run.ts';
import type { ConversationExecutor } from './conversation-executor.ts';
import type { RunContext } from './run-context.ts';
/** Routes a run to the executor of its kind: eval, then duplex, then default. */
export interface CompositeExecutor {
    execute(run: PlannedRun, context: RunContext): Promise<void>;
}
/** Joins executors into one. A run whose executor is missing ends as an error that names it. */
export declare function createCompositeExecutor(executors: readonly ConversationExecutor[]): CompositeExecutor;
