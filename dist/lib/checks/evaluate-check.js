import { z } from 'zod';
import { textOfThrown } from "../lib/error-like.js";
import { isJsonObject } from "../lib/json.js";
import { nearestWord } from "../lib/nearest-word.js";
import { describeIssue } from "./describe-issue.js";
import { cannotJudge } from "./outcome.js";
import { plain, quote } from "./quote.js";
/** Holds a check against a subject. A definition that throws gives an `error`; this function never does. */
export async function evaluateCheck(definition, subject, params, context) {
    try {
        return await definition.evaluate(subject, params, context);
    }
    catch (error) {
        if (context.signal.aborted) {
            const message = `The execution was called off before the check ${quote(definition.type)} was done.`;
            return cannotJudge('ABORTED', message);
        }
        const reason = textOfThrown(error);
        return cannotJudge('CHECK_CRASHED', `The check ${quote(definition.type)} broke off: ${plain(reason, 300) || 'no reason given'}.`);
    }
}
/** Parses the parameters of a check as its author wrote them. */
export function parseCheckParams(definition, raw) {
    const parsed = definition.params.safeParse(raw, { reportInput: true });
    if (parsed.success)
        return { params: parsed.data };
    return { issues: parsed.error.issues.flatMap((issue) => toCheckIssues(issue, definition.params)) };
}
/** The keys of an object schema; none for any other. */
export function keysOf(schema) {
    return 'shape' in schema && isJsonObject(schema.shape) ? Object.keys(schema.shape) : [];
}
function toCheckIssues(issue, schema) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
        const known = keysOf(path.reduce(schemaInside, schema));
        return issue.keys.map((key) => unknownKey(path, key, known));
    }
    return [{ path, message: describeIssue(issue) }];
}
/** The schema of a list's entries or of an object's field; the schema itself where it is neither. */
function schemaInside(schema, step) {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
        return schemaInside(schema.unwrap(), step);
    }
    if (schema instanceof z.ZodArray)
        return schema.element;
    if (schema instanceof z.ZodObject)
        return schema.shape[step] ?? schema;
    return schema;
}
function unknownKey(path, key, known) {
    const suggestion = nearestWord(key, known);
    const list = known.length === 0 ? 'it takes none' : `it takes ${known.join(', ')}`;
    return {
        path: [...path, key],
        message: `unknown parameter ${quote(key)}; ${list}.`,
        ...(suggestion === undefined ? {} : { suggestion }),
        atKey: true,
    };
}
