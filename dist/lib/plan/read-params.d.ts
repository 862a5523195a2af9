import type { CheckDefinition } from '../checks/check.ts';
import type { CheckCondition } from '../checks/check-condition.ts';
import { type ParsedCheckParams } from '../checks/evaluate-check.ts';
import type { JsonObject } from '../lib/json.ts';
/** What decides how a check judges, as a manifest writes it. */
export interface WrittenParams {
    readonly type: string;
    readonly params: JsonObject;
    /** The `when` of an assertion. */
    readonly condition: CheckCondition | undefined;
}
/** Parameters as a check uses them, and what tells them from others. */
export interface ReadParams {
    readonly parsed: ParsedCheckParams;
    /** Eight hex digits. A condition is part of what makes a check the same check; without one only the parameters count. */
    readonly hash: string;
}
/** Reads the parameters of a check; a type that is not known has no definition, and its parameters are left as they are. */
export type ParamsReader = (definition: CheckDefinition | undefined, written: WrittenParams) => ReadParams;
/** Creates a reader that reads what is written the same way once: the scenarios of an arena repeat many of their checks. */
export declare function createParamsReader(): ParamsReader;
