import type { CheckDefinition, CheckSubject } from '../checks/check.ts';
import type { CheckOutcome, CheckScope } from '../model/check.ts';
import type { SettledVerdict } from './read-verdict.ts';
import type { ScenarioExecution } from './scenario-execution.ts';
/** Why a scenario in code cannot hold a check of a known type; undefined where it can. */
export declare function whyNotHeld(type: string, definition: CheckDefinition | undefined): string | undefined;
/** Why a check whose type has no definition cannot be held. */
export declare function whyNotBuilt(type: string): string;
/** What a check of a step looks at. */
export declare function subjectOf(executor: ScenarioExecution, scope: CheckScope): CheckSubject;
/** The turn of the last message. */
export declare function turnOf(executor: ScenarioExecution): number;
/** The verdict that a check ends the run with; undefined where the run goes on. */
export declare function endingOfCheck(type: string, outcome: CheckOutcome): SettledVerdict | undefined;
