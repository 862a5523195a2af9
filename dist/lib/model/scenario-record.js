/** Environment variables by which the starter of a test runner speaks to the scenarios in it. */
export const SCENARIO_VARIABLES = {
    /** Absolute directory that each finished run is written to. */
    results: 'ARENA_SCENARIO_RESULTS',
    /** `mock` or `real`: the lane of the invocation. */
    lane: 'ARENA_SCENARIO_LANE',
    /** Absolute directory that paths in results are relative to. */
    root: 'ARENA_SCENARIO_ROOT',
};
