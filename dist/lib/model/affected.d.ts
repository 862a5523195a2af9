/** Why a scenario was held: the files from what changed to the scenario, nearest the change first. */
export interface AffectedScenario {
    readonly config: string;
    readonly scenario: string;
    /** Such as `prompts/refund.yaml`, `scenarios/refund.yaml`. */
    readonly because: readonly string[];
}
/** What a change let run. */
export interface AffectedPlan {
    /** The commit the change was measured from. */
    readonly base: string;
    readonly changedFiles: number;
    readonly ran: readonly AffectedScenario[];
    /** Runs taken over from the baseline. */
    readonly carried: number;
    /** Why everything was held although only the affected part was asked for. */
    readonly everythingBecause?: string;
    /** Changed files in the directories of the arenas that no run depends on; absent where there are none. */
    readonly unread?: readonly string[];
}
