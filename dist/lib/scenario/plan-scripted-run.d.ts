import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { ToolDefinition } from '../tools/define-tool.ts';
import type { ExploreOptions } from './harness-options.ts';
/** What is planned with: the tools that are offered, and whether they are all. */
export interface OfferedTools {
    readonly definitions: readonly ToolDefinition[];
    /** Whether tools of the arena are left out. */
    readonly alone: boolean;
}
/** The run that the options ask for. Throws `ManifestError` with code `USAGE` for options that contradict each other. */
export declare function planScriptedRun(options: ExploreOptions & {
    readonly projectRoot: string;
}, offered: OfferedTools): Promise<PlannedScenarioRun>;
