import type { GraphSetting } from './graph-setting.ts';
import type { PlannedRun } from './planned-run.ts';
/** Why the files that runs depend on cannot all be told; clauses without a full stop, each once. */
export declare function findUncertainties(runs: readonly PlannedRun[], { callsTools, hasOwnChecks }: GraphSetting): readonly string[];
