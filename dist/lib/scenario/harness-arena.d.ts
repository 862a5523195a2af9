import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { HarnessConfig, HarnessScenario } from './harness-options.ts';
/** What a run of the harness is planned from. */
export interface HarnessPlan {
    readonly id: string;
    readonly scenario: HarnessScenario;
    /** Id of the provider under test. */
    readonly provider: string;
    /** Ids of the providers that judge or play a user; each is a judge of its own name. */
    readonly speakers: readonly string[];
    readonly toolNames: readonly string[];
    readonly config: HarnessConfig;
    /** Paths of checks start here. */
    readonly projectRoot: string;
}
/** Plans one run of a scenario in code. Throws `ManifestError` with code `SCENARIO_INVALID` for checks that are wrong. */
export declare function planHarnessRun(plan: HarnessPlan): PlannedScenarioRun;
