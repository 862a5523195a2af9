import type { AgentAdapter } from './agent.ts';
import type { LangWatchTarget } from './run-options.ts';
import type { ScenarioSettings } from './scenario-settings.ts';
import type { ScriptStep } from './script-step.ts';
/** A scenario in code. */
export interface ScenarioConfig extends ScenarioSettings {
    /** At least one of them has the role Agent. */
    readonly agents: readonly AgentAdapter[];
    /** @default `[proceed()]` */
    readonly script?: readonly ScriptStep[];
    /** Sends events to LangWatch, unless the options of the run say where to. @default sends nothing */
    readonly langwatch?: LangWatchTarget;
}
