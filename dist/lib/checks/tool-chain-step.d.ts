import type { JsonObject } from '../lib/json.ts';
import { type ToolTrace } from './tool-traces.ts';
/** One step of a chain of tool calls: its tool and what its call must be like. */
export interface ChainStep {
    readonly tool: string;
    readonly expected_args: JsonObject;
    readonly args_match: {
        readonly [name: string]: string;
    };
    readonly result_includes: readonly string[];
    readonly result_matches?: string | undefined;
    readonly no_error: boolean;
}
/** A condition that a call does not meet. */
export interface UnmetCondition {
    /** For a person, without a full stop. */
    readonly sentence: string;
    readonly details: JsonObject;
}
/** The first condition of a step that a call does not meet: arguments, then error, then result. */
export declare function findUnmetStepCondition(trace: ToolTrace, step: ChainStep): UnmetCondition | undefined;
