import type { AgentAdapter } from './agent.ts';
import type { ScenarioSettings } from './scenario-settings.ts';
import type { ScriptStep } from './script-step.ts';
/** A scenario in code. */
export interface ScenarioConfig extends ScenarioSettings {
    /** At least one of them has the role Agent. */
    readonly agents: readonly AgentAdapter[];
    /** @default `[proceed()]` */
    readonly script?: readonly ScriptStep[];
}
