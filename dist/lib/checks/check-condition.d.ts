import type { CheckSubject } from './check.ts';
/** When a check applies; every condition that is given must be met. */
export interface CheckCondition {
    /** A tool of this name was called. */
    readonly tool_called?: string | undefined;
    /** A tool whose name matches this RE2 pattern was called. */
    readonly tool_called_pattern?: string | undefined;
    /** At least one tool was called; false asks for nothing. */
    readonly any_tool_called?: boolean | undefined;
    /** At least so many calls were made. */
    readonly min_tool_calls?: number | undefined;
}
/** Why a check does not apply to a subject, as a sentence; undefined when it does. Looks at the calls in scope. */
export declare function findUnmetCondition(condition: CheckCondition, { toolCalls }: Pick<CheckSubject, 'toolCalls'>): string | undefined;
