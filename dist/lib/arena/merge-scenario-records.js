import { ManifestError } from "../errors/manifest-error.js";
import { groupBy } from "../lib/group-by.js";
import { caseKey } from "../model/case-key.js";
import { formatLocation } from "../model/location.js";
import { runKey } from "../plan/run-key.js";
/**
 * The runs of scenarios in code in an order that does not depend on which ended first: by file, line and name. A case that
 * was run again counts as a further trial. Throws `ManifestError` for runs of another lane.
 */
export function mergeScenarioRecords(records, lane) {
    const stranger = records.find((record) => record.lane !== lane);
    if (stranger !== undefined)
        throw otherLane(stranger, lane);
    const ordered = records.toSorted(compareRecords);
    const cases = [...groupBy(ordered, ({ run }) => caseKey(run)).values()];
    const trialOf = new Map(cases.flatMap((same) => same.map((record, index) => [record, index + 1])));
    return ordered.map((record) => {
        const numbered = { ...record.run, trial: trialOf.get(record) ?? 1 };
        return { ...numbered, key: runKey(numbered) };
    });
}
function compareRecords(one, other) {
    return (compareTexts(one.run.config, other.run.config) ||
        one.location.line - other.location.line ||
        one.location.column - other.location.column ||
        compareTexts(caseKey(one.run), caseKey(other.run)) ||
        compareTexts(one.finishedAt, other.finishedAt) ||
        compareTexts(one.run.id, other.run.id));
}
/** By code units, as a locale of the machine must not decide. */
function compareTexts(one, other) {
    return one < other ? -1 : Number(one > other);
}
function otherLane({ lane: own, location, run }, lane) {
    const remedy = lane === 'mock'
        ? 'Ask for real models (--provider-mode real, or the input provider-mode: real), or take `lane` out of configure() and run().'
        : 'Run scripted scenarios with a command of their own (--mock-provider, or the input provider-mode: mock), or take `lane` out of configure() and run().';
    return new ManifestError({
        code: 'SCENARIO_LANE_DIFFERS',
        message: `${formatLocation(location)}: the scenario "${run.scenario}" ran in the ${own} lane, this result is of the ${lane} ` +
            `lane, and one result has one lane. ${remedy}`,
    });
}
