import { nearestWord } from "../lib/nearest-word.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { promptArenaIndex } from "./promptarena-index.js";
/** The reports that `formats` can name. */
export const builtInReports = [promptArenaIndex, junit, markdown];
/** Words of `formats` that PromptArena knows and this release does not build yet. */
const NOT_BUILT = ['html'];
/** Looks up the report behind a word of `formats`. */
export function findReport(name) {
    const report = builtInReports.find((candidate) => candidate.name === name);
    if (report !== undefined)
        return { report };
    if (NOT_BUILT.includes(name))
        return { missing: 'not-built' };
    const known = [...builtInReports.map((candidate) => candidate.name), ...NOT_BUILT];
    const suggestion = nearestWord(name, known);
    return { missing: 'unknown', known, ...(suggestion === undefined ? {} : { suggestion }) };
}
