import type { JsonObject } from '../lib/json.ts';
import type { RecordedToolCall } from './check.ts';
/** What the arguments of a call must satisfy. */
export interface ArgumentRequirements {
    /** Values by argument name; null asks for presence only. */
    readonly expected: JsonObject;
    /** RE2 patterns by argument name. */
    readonly patterns: {
        readonly [name: string]: string;
    };
}
/** One requirement a call does not satisfy, in the shapes PromptArena gives it at turn and conversation level. */
export interface ArgumentViolation {
    readonly call: RecordedToolCall;
    /** For a person, without a full stop. */
    readonly sentence: string;
    readonly turnShape: JsonObject;
    readonly description: string;
    readonly evidence: JsonObject;
}
/** Everything a call's arguments lack. */
export declare function findArgumentViolations(call: RecordedToolCall, { expected, patterns }: ArgumentRequirements): readonly ArgumentViolation[];
