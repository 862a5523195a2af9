import type { Location } from '../model/location.ts';
import type { ScenarioEvents } from './scenario-events.ts';
import type { ScenarioExecution } from './scenario-execution.ts';
import type { ScenarioHost } from './scenario-host.ts';
import type { ScenarioResult } from './scenario-result.ts';
import type { ScriptStep } from './script-step.ts';
import { Session } from './session.ts';
import type { ReadyScenario } from './validate-config.ts';
/** What a run is made of. */
export interface RunnableScenario extends ScenarioExecution {
    readonly config: ReadyScenario;
    readonly script: readonly ScriptStep[];
    readonly events: ScenarioEvents;
    readonly location: Location;
}
/** Holds a run from its first event to its last. Rejects with what ended it, after everybody has been told. */
export declare function holdRun(scenario: RunnableScenario, host: ScenarioHost, begin: (session: Session) => void): Promise<ScenarioResult>;
