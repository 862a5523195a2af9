import { ArenaError, type ArenaErrorOptions } from './arena-error.ts';
/** Why a scenario in code could not go on. */
export type ScenarioErrorCode = 'INVALID_SCENARIO' | 'NO_AGENT_FOR_ROLE' | 'AGENT_NOT_ASYNC' | 'INVALID_AGENT_RETURN' | 'AGENT_FAILED' | 'INVALID_MESSAGE' | 'INVALID_VERDICT' | 'INVALID_CHECK' | 'INVALID_ROLLBACK' | 'NO_MESSAGE' | 'NO_MODEL' | 'INVALID_MODEL' | 'INVALID_RED_TEAM' | 'RED_TEAM_REUSED' | 'ALREADY_RUNNING' | 'LEFT_OUT' | 'INVALID_PROJECT_CONFIG';
/** A scenario in code is written wrongly, or an agent of it failed. */
export declare class ScenarioError extends ArenaError {
    readonly name = "ScenarioError";
    readonly code: ScenarioErrorCode;
    constructor(options: ArenaErrorOptions & {
        readonly code: ScenarioErrorCode;
    });
}
