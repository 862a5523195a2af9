import type { AffectedPlan, AffectedScenario } from '../model/affected.ts';
import type { RunResult } from '../model/run-result.ts';
/** What a change let run, in one sentence without markup; `carried` says what became of the rest. */
export declare function describeAffected({ base, changedFiles, ran, carried, everythingBecause }: AffectedPlan, words: {
    readonly ran: string;
    readonly carried: string;
}): string;
/** Where carried runs were really held, such as `carried from abc1234`. */
export declare function describeCarried(runs: readonly Pick<RunResult, 'carried'>[]): string;
/** The way from what changed to a scenario, such as `prompts/refund.yaml -> scenarios/refund.yaml`. */
export declare function describeWay({ because }: AffectedScenario): string;
/** The files that scenarios ran for, each with how many it was, those of most scenarios first. */
export declare function causesOf({ ran }: AffectedPlan): readonly (readonly [cause: string, scenarios: number])[];
/** Changed files that no run reads, in one sentence; undefined where there are none. */
export declare function describeUnread({ unread }: AffectedPlan): string | undefined;
