import { compareResults } from "../baseline/compare-results.js";
import { summariseRuns } from "../model/result-summary.js";
import { blessingsToCarry, withoutSpent } from "./blessings-in-force.js";
import { coveredBy } from "./covered-by.js";
import { exitCodeOf } from "./exit-code.js";
import { followHistory } from "./follow-history.js";
import { describeExecution } from "./result-meta.js";
import { askedOf, heldOf } from "./stage-trials.js";
import { writeFiles } from "./write-files.js";
/** Takes the results of runs from the store, compares them with the baseline, and writes the files. */
export async function concludeRun(runs) {
    const { store, runIds, narrowed, tests, options, resolution, lane, stages, recording } = runs;
    const baseline = resolution.baseline?.result;
    const held = await Promise.all(runIds.map((id) => store.getResult(id)));
    const results = [...narrowed.join(held), ...tests.runs];
    const judgedBy = addBlessings(runs.policy, await options.resolveBlessings());
    const carriedOn = blessingsToCarry(judgedBy, results, baseline);
    const covered = coveredBy(runs.covered, options, baseline);
    const { affected } = narrowed;
    const meta = describeExecution({ ...options, affected }, covered, runs.startedAt, carriedOn);
    const result = {
        schemaVersion: 1,
        lane,
        runs: results,
        summary: summariseRuns(results),
        meta,
    };
    const judged = withoutSpent(judgedBy, baseline);
    const trials = stages === undefined ? {} : askedOf(narrowed.held);
    const compared = compareResults(result, resolution, judged, trials);
    const followed = followHistory(result, compared, resolution.history, options);
    const executed = { ...runs, result, ...followed };
    const written = await writeFiles(executed);
    const recorded = recording && (await record(recording, { ...executed, runs: heldOf(narrowed.held, results), meta }));
    const files = recorded === undefined ? written : { ...written, recorded };
    return { result, ...outcomeOf(followed), files };
}
function outcomeOf({ comparison, trends, }) {
    return { comparison, ...(trends === undefined ? {} : { trends }), exitCode: exitCodeOf(comparison) };
}
/** The policy with what was accepted elsewhere. */
function addBlessings(policy, found) {
    return found.length === 0 ? policy : { ...policy, blessings: [...(policy.blessings ?? []), ...found] };
}
/** Few executions are recorded, so what writes recordings is loaded by those. */
async function record(...[recording, executed]) {
    const { writeRecording } = await import("./write-recording.js");
    return writeRecording(recording, executed);
}
