import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseScenarioRecord } from "../baseline/parse-scenario-record.js";
import { RESULT_LIMITS } from "../baseline/result-limits.js";
import { ManifestError } from "../errors/manifest-error.js";
/** Names of the records that scenarios in code left in a directory so far. */
export async function scenarioRecordsIn(directory) {
    return (await readdir(directory)).filter((name) => name.endsWith('.json')).sort();
}
/**
 * Reads what scenarios in code left in a directory, but for what was there before; whoever ran them may have left anything.
 * Throws `ManifestError` for what is no record, or when there is more than a result may hold.
 */
export async function readScenarioRecords(directory, before = new Set()) {
    const names = (await scenarioRecordsIn(directory)).filter((name) => !before.has(name));
    if (names.length > RESULT_LIMITS.runs)
        throw tooMuch(`${names.length} files`);
    const records = [];
    let left = RESULT_LIMITS.characters;
    for (const name of names) {
        const file = path.join(directory, name);
        const about = await lstat(file);
        if (!about.isFile())
            throw refused(name, 'It is no file.');
        left -= about.size;
        if (left < 0)
            throw tooMuch(`more than ${RESULT_LIMITS.characters} bytes`);
        try {
            records.push(parseScenarioRecord(await readFile(file, 'utf8')));
        }
        catch (error) {
            if (!(error instanceof ManifestError))
                throw error;
            throw refused(name, error.message);
        }
    }
    return records;
}
function refused(name, reason) {
    return new ManifestError({
        code: 'SCENARIO_RESULT_INVALID',
        message: `The tests left a result of a scenario that cannot be read (${name}). ${reason} Use one version of arena-action ` +
            'for the tests and for the command that starts them.',
    });
}
function tooMuch(what) {
    return new ManifestError({
        code: 'SCENARIO_RESULTS_TOO_LARGE',
        message: `The tests left ${what} of results, which is more than one result may hold. Split them over several runs.`,
    });
}
