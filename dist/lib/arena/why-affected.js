import { groupBy } from "../lib/group-by.js";
import { shownPath } from "../manifest/source-reader.js";
import { caseKey } from "../model/case-key.js";
import { wayOfChange } from "../plan/affected-runs.js";
import { providerNameOf, scenarioNameOf } from "../plan/planned-run.js";
/** The runs of a plan by case, in the order of the plan. */
export function casesOf(runs) {
    return groupBy(runs, (run) => caseKey({
        config: run.config,
        region: run.region,
        scenario: scenarioNameOf(run),
        provider: providerNameOf(run),
    }));
}
/** The way from a changed file to a run, as people see the files; undefined where no change reaches it. */
export function becauseOf(dependencies, changed, base) {
    return wayOfChange(dependencies.files, changed)?.map((file) => shownPath(file, base));
}
/**
 * Why the baseline cannot stand for a run: the way from a file of which every byte counts, else what keeps the
 * baseline's run from it, with the way from a shared file where one changed. Undefined when it can.
 */
export function whyHeld(run, { files, shared }, { changed, refused, base, }) {
    const because = becauseOf({ files }, changed, base);
    if (because !== undefined || refused === undefined)
        return because;
    const { source } = run.kind === 'scenario' ? run.scenario.manifest : run.eval;
    return becauseOf({ files: shared }, changed, base) ?? [`(${refused})`, source.file];
}
/** Scenarios with why they are held, each once, with what was found for its first run. */
export function affectedScenarios(reasons) {
    const found = new Map();
    for (const [run, because] of reasons) {
        const { config } = run;
        const scenario = scenarioNameOf(run);
        const key = JSON.stringify([config, scenario]);
        if (!found.has(key))
            found.set(key, { config, scenario, because });
    }
    return [...found.values()];
}
