import { type JsonValue } from '../lib/json.ts';
import type { RecordedAnswer, RecordedRun } from './recorded-run.ts';
/** Numbered answers, and which scenario each was given in. */
export type DraftScript = Map<number, {
    readonly scenario: string;
    readonly answer: RecordedAnswer;
}[]>;
/** One answer of a tool. */
export interface DraftToolAnswer {
    readonly args: JsonValue;
    readonly answer: {
        readonly result: JsonValue;
    } | {
        readonly error: string;
    };
}
/** A mock file under construction; every map is in plan order. */
export interface MockDraft {
    /** By scenario. */
    readonly turns: Map<string, DraftScript>;
    /** By scenario, then provider. */
    readonly judges: Map<string, Map<string, DraftScript>>;
    /** By persona. */
    readonly personas: Map<string, DraftScript>;
    readonly tools: Map<string, DraftToolAnswer[]>;
    readonly summaries: Map<string, string>;
    /** What one file cannot say, each once. */
    readonly conflicts: Set<string>;
}
/** Gathers what runs say into one draft; what does not fit beside what is there is a conflict, and the first stays. */
export declare function draftMockFile(runs: readonly RecordedRun[]): MockDraft;
/** Whether two answers would be the same entry of a mock file. */
export declare function isSameAnswer(one: RecordedAnswer, other: RecordedAnswer): boolean;
