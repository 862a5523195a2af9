import type { CheckDefinition } from '../checks/check.ts';
import type { JsonObject } from '../lib/json.ts';
import type { CheckScope } from '../model/check.ts';
import type { ScriptStep } from './script-step.ts';
/** How a check is held against the conversation. */
export interface CheckStepOptions {
    /** What it looks at: the turn under way, or all that was said so far. @default the conversation, where the check can */
    readonly scope?: CheckScope;
    /** What a failure says first. */
    readonly message?: string;
}
/**
 * Holds a check against the conversation so far and records it as an assertion; the run goes on when it passes, and ends
 * as a failure when it does not. Takes the type of any built-in check, of one given to `configure({ checks })`, or a check
 * itself. Throws `ScenarioError` with code `INVALID_CHECK` for parameters that are wrong.
 */
export declare function check(type: string | CheckDefinition, params?: JsonObject, options?: CheckStepOptions): ScriptStep;
