import { nearestWord } from "../lib/nearest-word.js";
import { htmlReport } from "./html-report.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { promptArenaIndex } from "./promptarena-index.js";
/** The reports that `formats` can name. */
export const builtInReports = [promptArenaIndex, junit, markdown, htmlReport];
/** Looks up the report behind a word of `formats`. */
export function findReport(name) {
    const report = builtInReports.find((candidate) => candidate.name === name);
    if (report !== undefined)
        return { report };
    const known = builtInReports.map((candidate) => candidate.name);
    const suggestion = nearestWord(name, known);
    return { missing: 'unknown', known, ...(suggestion === undefined ? {} : { suggestion }) };
}
