import { ManifestError } from "../errors/manifest-error.js";
import { textOfThrown } from "../lib/error-like.js";
import { isJsonObject } from "../lib/json.js";
import { summariseRuns } from "../model/result-summary.js";
import { statusOfRun } from "../model/status.js";
import { frameSchema, runListSchema, runSchema } from "./arena-result-schema.js";
import { RESULT_LIMITS } from "./result-limits.js";
import { findUpgrade, SCHEMA_VERSION } from "./upgrade-result.js";
/**
 * Reads the text of an `arena-results.json` that nobody vouches for. Keys it does not know are ignored, and the
 * summary is counted again. Throws `ManifestError` with code `RESULT_INVALID` that says what is wrong and where.
 */
export function parseArenaResult(text) {
    if (text.length > RESULT_LIMITS.characters) {
        throw invalid(`it has ${text.length} characters; at most ${RESULT_LIMITS.characters} are read`);
    }
    const value = parseJson(text, 'the file');
    if (!isJsonObject(value))
        throw invalid('it is not a JSON object');
    const upgrade = requireVersion(value.schemaVersion);
    const frame = parsePart(frameSchema, upgrade.frame(value), []);
    const runs = parsePart(runListSchema, value.runs, ['runs']);
    return assembleResult(frame, runs.map((run, index) => parseRun(upgrade.run(run), index)));
}
/** What makes a file of a schema version one this release reads; refuses those it cannot read. */
export function requireVersion(version) {
    const upgrade = findUpgrade(version);
    if (upgrade !== undefined)
        return upgrade;
    const isNewer = typeof version === 'number' && version > SCHEMA_VERSION;
    throw invalid(isNewer
        ? `its schemaVersion is ${version}, newer than ${SCHEMA_VERSION}, the one this release reads. Use a newer release of arena-action`
        : `its schemaVersion is ${JSON.stringify(version) ?? 'missing'} where ${SCHEMA_VERSION} is expected`);
}
/** Parses JSON text, refuses it when it is nested too deeply, and drops every `__proto__` key. */
export function parseJson(text, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`${what} is not JSON (${textOfThrown(cause)})`, cause);
    }
    guardStructure(value);
    return value;
}
/** Parses one entry of `runs`; its status must be the one its checks imply. */
export function parseRun(value, index) {
    const { costUsd, billedUsd, ...run } = parsePart(runSchema, value, ['runs', index]);
    const result = {
        ...run,
        cost: costUsd,
        ...(billedUsd === undefined ? {} : { billedCost: billedUsd }),
    };
    const expected = statusOfRun(result);
    if (result.status !== expected) {
        throw invalid(`runs[${index}].status is "${result.status}", but what the run holds makes it "${expected}"`);
    }
    requireUnique(result.checks.map(({ id }) => id), (id) => `runs[${index}].checks has two entries with the id "${id}"`);
    return result;
}
/** Puts a result together from its parts; two runs of one key are refused. */
export function assembleResult({ lane, meta }, runs) {
    requireUnique(runs.map(({ key }) => key), (key) => `two of its runs have the key "${key}"`);
    return { schemaVersion: SCHEMA_VERSION, lane, runs, summary: summariseRuns(runs), meta };
}
/** Validates one part of the file against its schema; the first problem is the one told. */
export function parsePart(schema, value, path) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = formatPath([...path, ...(issue?.path ?? [])]);
    throw invalid(`${where === '' ? 'the file' : where}: ${issue?.message ?? 'invalid value'}`);
}
/** The error for a result file that cannot be used; `reason` is a clause about the file. */
export function invalid(reason, cause) {
    return new ManifestError({
        code: 'RESULT_INVALID',
        message: `This is not a usable arena result: ${reason.slice(0, 1_000)}.`,
        cause,
    });
}
// Walks with a stack of its own, since the nesting is the stranger's choice.
function guardStructure(root) {
    const pending = [{ value: root, depth: 1 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value, depth } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth > RESULT_LIMITS.depth)
            throw invalid(`it is nested deeper than ${RESULT_LIMITS.depth} levels`);
        if (Object.hasOwn(value, '__proto__'))
            Reflect.deleteProperty(value, '__proto__');
        for (const child of Object.values(value))
            pending.push({ value: child, depth: depth + 1 });
    }
}
function requireUnique(values, complain) {
    const seen = new Set();
    for (const value of values) {
        if (seen.has(value))
            throw invalid(complain(value.slice(0, 200)));
        seen.add(value);
    }
}
function formatPath(path) {
    return path
        .map((part, index) => typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)
        .join('');
}
