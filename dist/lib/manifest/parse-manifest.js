import { isJsonObject } from "../lib/json.js";
import { nearestWord } from "../lib/nearest-word.js";
import { unwrapBareManifest } from "./bare-manifest.js";
import { isManifestKind, manifestKinds } from "./kinds.js";
import { problemAt, suggestionOf } from "./problem-at.js";
import { findNotes } from "./schema-notes.js";
import { describeIssues } from "./schema-problems.js";
import { createStandIn } from "./stand-in.js";
/** Turns a parsed file into a manifest of a kind, with everything that is wrong with it. */
export function parseManifest(kind, parsed) {
    const { problems } = parsed;
    if (parsed.value === undefined)
        return { problems };
    const { value, source } = unwrapBareManifest(kind, parsed);
    if (!isJsonObject(value)) {
        return { problems: [...problems, notAManifest(kind, source)] };
    }
    const found = value.kind;
    if (found !== undefined && found !== kind) {
        if (isManifestKind(found))
            return { otherKind: found, problems };
        if (!isNear(found, kind))
            return { problems: [...problems, unknownKind(kind, found, source)] };
    }
    return validate(kind, value, source, problems);
}
function validate(kind, value, source, problems) {
    const schema = manifestKinds[kind];
    const result = schema.safeParse(value);
    const issues = result.success ? [] : describeIssues(result.error.issues, { value, source, schema });
    const accepted = result.success ? result.data : createStandIn(schema, value, result.error.issues);
    const found = [...problems, ...issues, ...findNotes(schema, value, source)];
    if (accepted === undefined)
        return { problems: found };
    const { metadata, spec } = accepted;
    return { manifest: { id: metadata.name, metadata, spec: spec, source }, problems: found };
}
/** A misspelt kind is still that kind; the schema reports it. */
function isNear(found, kind) {
    return typeof found !== 'string' || nearestWord(found, Object.keys(manifestKinds)) === kind;
}
function unknownKind(kind, found, source) {
    const known = Object.keys(manifestKinds);
    return problemAt(source, ['kind'], {
        code: 'unknown-kind',
        message: `There is no kind ${JSON.stringify(found)}; the kind ${kind} is expected here.`,
        hint: suggestionOf(nearestWord(String(found), known), known),
    });
}
function notAManifest(kind, source) {
    return problemAt(source, [], {
        code: 'not-a-manifest',
        message: `The file is no manifest; the kind ${kind} is expected here.`,
        hint: `Begin it with apiVersion, kind: ${kind}, metadata and spec.`,
    });
}
