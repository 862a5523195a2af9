import type { Lane } from './lane.ts';
import type { Location } from './location.ts';
import type { RunResult } from './run-result.ts';
/** One run of a scenario in code, as a process of a test runner leaves it behind for whoever started the runner. */
export interface ScenarioRecord {
    readonly lane: Lane;
    /** Where the run was asked for. */
    readonly location: Location;
    /** RFC 3339. */
    readonly finishedAt: string;
    readonly run: RunResult;
}
/** Environment variables by which the starter of a test runner speaks to the scenarios in it. */
export declare const SCENARIO_VARIABLES: {
    /** Absolute directory that each finished run is written to. */
    readonly results: "ARENA_SCENARIO_RESULTS";
    /** `mock` or `real`: the lane of the invocation. */
    readonly lane: "ARENA_SCENARIO_LANE";
    /** Absolute directory that paths in results are relative to. */
    readonly root: "ARENA_SCENARIO_ROOT";
};
