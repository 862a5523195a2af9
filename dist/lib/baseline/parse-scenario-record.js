import { z } from 'zod';
import { isJsonObject } from "../lib/json.js";
import { frameSchema, locationSchema } from "./arena-result-schema.js";
import { invalid, parseJson, parsePart, parseRun, requireVersion } from "./parse-arena-result.js";
import { RESULT_LIMITS } from "./result-limits.js";
const recordSchema = z.object({
    lane: frameSchema.shape.lane,
    location: locationSchema,
    finishedAt: z.iso.datetime(),
});
/**
 * Reads what a run of a scenario in code left behind; nobody vouches for it. Throws `ManifestError` with code
 * `RESULT_INVALID`.
 */
export function parseScenarioRecord(text) {
    if (text.length > RESULT_LIMITS.characters)
        throw invalid(`it has ${text.length} characters`);
    const value = parseJson(text, 'the file');
    if (!isJsonObject(value))
        throw invalid('it is not a JSON object');
    const upgrade = requireVersion(value.schemaVersion);
    return { ...parsePart(recordSchema, value, []), run: parseRun(upgrade.run(value.run), 0) };
}
