import type { StackFrame } from '../lib/call-site.ts';
import type { CheckResult } from '../model/check.ts';
import type { Location } from '../model/location.ts';
import type { ScenarioVerdict } from './scenario-result.ts';
import type { JudgedCriterion } from './verdict.ts';
/** The code of a run that was called off. */
export declare const CALLED_OFF = "ABORTED";
/** What checks are made of. */
export interface CheckSource {
    readonly verdict: ScenarioVerdict;
    readonly criteria: readonly JudgedCriterion[];
    /** What steps checked by themselves. */
    readonly checks: readonly CheckResult[];
    /** The message of an assertion that failed in a step, and where. */
    readonly assertion: {
        readonly message: string;
        readonly location: Location;
    } | undefined;
    /** The line of the run. */
    readonly location: Location;
    readonly workingDirectory: string;
}
/** The place of a frame as results name it. */
export declare function locationOf({ file, line, column }: StackFrame, workingDirectory: string): Location;
/** The checks of a run: one for each criterion, those of its steps, and its verdict where nothing else tells it. */
export declare function checksOf(source: CheckSource): readonly CheckResult[];
