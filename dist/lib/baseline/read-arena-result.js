import { isJsonObject } from "../lib/json.js";
import { frameSchema } from "./arena-result-schema.js";
import { assembleResult, invalid, parseArenaResult, parseJson, parsePart, parseRun, requireVersion, } from "./parse-arena-result.js";
import { RESULT_LIMITS } from "./result-limits.js";
const RUNS_OPEN = '"runs": [';
const RUNS_CLOSE = '],';
/**
 * Reads an `arena-results.json` line by line, one run in memory as text at a time, where it has the layout that
 * `writeArenaResults` gives it; any other layout is read as a whole. Lines come without their line ends.
 * Throws like `parseArenaResult`.
 */
export async function readArenaResult(lines) {
    const frame = [];
    let runs;
    let upgrade;
    let isInRuns = false;
    let characters = 0;
    for await (const line of lines) {
        characters += line.length + 1;
        if (characters > RESULT_LIMITS.characters)
            throw invalid('it is too large to be read');
        if (runs === undefined && line === RUNS_OPEN) {
            runs = [];
            isInRuns = true;
            upgrade = upgradeOf(frame);
        }
        else if (isInRuns && line === RUNS_CLOSE)
            isInRuns = false;
        else if (isInRuns)
            runs?.push(parseRunLine(line, runs.length, upgrade));
        else
            frame.push(line);
    }
    if (isInRuns)
        throw invalid('it ends in the middle of its runs');
    const text = frame.join('\n');
    return runs === undefined ? parseArenaResult(text) : assembleResult(parseFrame(text), runs);
}
function parseFrame(text) {
    const frame = parseJson(text, 'the file around its runs');
    if (!isJsonObject(frame))
        throw invalid('it is not a JSON object');
    return parsePart(frameSchema, requireVersion(frame.schemaVersion).frame(frame), []);
}
/** The usual layout has the version before the runs; elsewhere it is looked at once all is read. */
function upgradeOf(lines) {
    const version = lines.map((line) => /^"schemaVersion": (\d+),$/.exec(line)?.[1]).find(Boolean);
    return version === undefined ? undefined : requireVersion(Number(version));
}
function parseRunLine(line, index, upgrade) {
    const run = parseJson(line.replace(/,$/, ''), `runs[${index}]`);
    return parseRun(upgrade === undefined ? run : upgrade.run(run), index);
}
