import type { NanoUsd } from './money.ts';
import type { RunError } from './run-result.ts';
import type { Status } from './status.ts';
/** A reply of the model held against the fixture's at the same place. */
export interface ReplyDrift {
    readonly turn: number;
    readonly iteration?: number;
    /** Whether both call the same tools in the same order. */
    readonly hasSameTools: boolean;
    /** Whether the arguments are the same as well. */
    readonly hasSameArguments: boolean;
    /** How alike the words are, from 0 to 1. */
    readonly similarity: number;
    /** Characters of the model's reply to one of the fixture's; `null` where the fixture says nothing. */
    readonly lengthRatio: number | null;
}
/** A check that judges model and fixture differently. */
export interface CheckDrift {
    readonly id: string;
    readonly fixture: Status;
    readonly model: Status;
}
/** A run held against its fixture. */
export interface RunDrift {
    readonly key: string;
    readonly scenario: string;
    readonly provider: string;
    /** Mean over replies: the similarity of those with the same tools, 0 for others and for those that one side lacks. */
    readonly resemblance: number;
    readonly replies: readonly ReplyDrift[];
    /** Replies that only one side gave. */
    readonly unmatched: number;
    readonly checks: readonly CheckDrift[];
    /** Why a side broke off, where one did. */
    readonly fixtureError?: RunError;
    readonly modelError?: RunError;
}
/** How far fixtures still resemble the model. */
export interface MockDrift {
    readonly schemaVersion: 1;
    /** Mean over runs, from 0 to 1; says little where most of them broke off. */
    readonly resemblance: number;
    /** Runs that one side or the other did not hold to their end. */
    readonly brokenOff: number;
    /** Of the calls of the model; `null` when a price is unknown. */
    readonly cost: NanoUsd | null;
    readonly runs: readonly RunDrift[];
}
