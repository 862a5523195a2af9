import type { Lane } from '../model/lane.ts';
import type { DriftFinding, Trends } from '../model/trends.ts';
/** What drift is looked for in. */
export interface DriftQuestion {
    readonly lane: Lane;
    readonly trends: Trends | undefined;
    /** Whether what the repository itself changed is asked for as well. */
    readonly withOwnChanges: boolean;
}
/**
 * Finds what is worse than in earlier executions and says why: the model where nothing here changed, else the
 * configuration or the code. The gravest comes first. What comes from a mock file cannot drift.
 */
export declare function detectDrift({ lane, trends, withOwnChanges }: DriftQuestion): readonly DriftFinding[];
