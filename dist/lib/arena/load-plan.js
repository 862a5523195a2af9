import path from 'node:path';
import { planRuns } from "../plan/plan-runs.js";
import { applyOverrides } from "./apply-overrides.js";
import { filterByRole } from "./filter-by-role.js";
import { loadArenas } from "./load-arenas.js";
import { loadPolicy } from "./load-policy.js";
import { manifestDirectory, prepareOutput } from "./output-directory.js";
/**
 * Loads the arenas of an invocation, plans their runs and makes sure that results can be written; says what there is to
 * warn of. A directory that the caller names is looked at before anything is loaded.
 */
export async function loadPlan(asked) {
    const { workingDirectory, onWarning } = asked;
    const prepare = (outputDirectory) => {
        prepareOutput({ workingDirectory, outputDirectory, files: namedFiles(asked) });
        return outputDirectory;
    };
    const named = asked.outputDirectory && prepare(path.resolve(workingDirectory, asked.outputDirectory));
    const { arenas: loaded, warnings, ...reads } = await loadArenas(asked.configs, asked);
    const filed = await loadPolicy(loaded, asked);
    const arenas = applyOverrides(loaded, asked);
    const filters = filterByRole(asked.filters, arenas, asked.selfPlay?.roles);
    const { commit: coming, ...others } = asked;
    const commit = await coming;
    const options = { ...others, filters, ...(commit === undefined ? {} : { commit }) };
    const isTestsOnly = arenas.length === 0 && asked.testCommand !== undefined;
    const plan = isTestsOnly ? NOTHING_PLANNED : planRuns(arenas, options.filters);
    for (const warning of [...warnings, ...plan.warnings])
        onWarning(warning);
    const manifests = arenas.map((arena) => arena.loaded.config.spec);
    const outputDirectory = named || prepare(manifestDirectory(workingDirectory, manifests, onWarning));
    return { arenas, runs: plan.runs, filed, reads, options, outputDirectory };
}
/** Tests may be all there is. */
const NOTHING_PLANNED = { runs: [], warnings: [] };
function namedFiles({ workingDirectory, junitFile, markdownFile, htmlFile, }) {
    return [junitFile, markdownFile, htmlFile].flatMap((file) => file === undefined ? [] : [path.resolve(workingDirectory, file)]);
}
