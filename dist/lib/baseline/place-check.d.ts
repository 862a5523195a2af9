import type { RunResult } from '../model/run-result.ts';
import type { ComparisonClass } from './class-lists.ts';
import type { ComparedCase, ComparedCheck } from './compare-cases.ts';
/** Where a check that passed or failed belongs. */
export interface Placement {
    readonly list: ComparisonClass;
    readonly note?: string;
}
/** Whether a check failed in a trial of now. */
export declare function failsNow({ now }: ComparedCheck): boolean;
/** Whether every trial broke off or was called off; it then says nothing about its checks. */
export declare function brokeOff(runs: readonly RunResult[]): boolean;
/** The place of a check that is held against nothing; undefined for one that passes. */
export declare function placeWithoutPast(check: ComparedCheck, note: string): Placement | undefined;
/** The place of a check whose run was answered by another model; undefined for one that passes as before. */
export declare function placeOtherModel(check: ComparedCheck, note: string): Placement | undefined;
/** The place of a check by its statuses alone; undefined for one that passes as before. */
export declare function placePlainly(check: ComparedCheck, { before }: ComparedCase): Placement | undefined;
