import { hash8 } from "../lib/hash.js";
import { providerNameOf, scenarioNameOf } from "../plan/planned-run.js";
/** Four parts of this length and the hash stay well below the 255 bytes of a file name. */
const MAX_PART_LENGTH = 48;
/**
 * The id of one execution of a run: `scenario_provider_region_hash`, safe as a file name. In the mock lane it depends
 * on the run's key and the attempt alone; in the real lane the execution id comes first.
 */
export function createRunId(run, { lane, executionId, attempt }) {
    const parts = [scenarioNameOf(run), providerNameOf(run), run.region].map(fileNamePart);
    const id = [...parts, hash8(`${run.key}#${attempt}`)].join('_');
    return lane === 'mock' ? id : `${fileNamePart(executionId)}_${id}`;
}
function fileNamePart(text) {
    return text
        .replace(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^[.-]+/, (marks) => '_'.repeat(marks.length))
        .slice(0, MAX_PART_LENGTH);
}
