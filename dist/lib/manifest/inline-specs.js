import { isJsonObject } from "../lib/json.js";
import { API_VERSION } from "./envelope.js";
import { nameKeys } from "./kinds.js";
import { parseManifest } from "./parse-manifest.js";
/** Parses specs written in place as if each were a file of its own; their places are those of the Arena file. */
export function parseInlineSpecs(kind, { list, specs = {} }, owner) {
    const parsed = Object.entries(specs).map(([name, written]) => {
        const path = ['spec', list, name];
        // Written in place, the key alone is name enough.
        const nameKey = nameKeys[kind];
        const isNamed = nameKey === undefined || !isJsonObject(written) || nameKey in written;
        const spec = isNamed ? written : { ...written, [nameKey]: name };
        const value = { apiVersion: API_VERSION, kind, metadata: { name }, spec };
        return { path, ...parseManifest(kind, { value, source: createInlineSource(owner, path), problems: [] }) };
    });
    return {
        entries: parsed.flatMap(({ path, manifest }) => manifest === undefined ? [] : [{ reference: { file: '', path }, manifest }]),
        isComplete: parsed.every(({ manifest }) => manifest !== undefined),
        files: [],
        problems: parsed.flatMap(({ problems }) => problems),
    };
}
/** What a manifest's own file would be, seen in the Arena file; its name is the key it stands under. */
function createInlineSource(owner, base) {
    const inner = (path) => path[0] === 'spec' ? [...base, ...path.slice(1)] : base;
    return {
        file: owner.file,
        absolutePath: owner.absolutePath,
        locate: (path, options) => owner.locate(inner(path), path[0] === 'spec' ? options : { key: true }),
        anchorAt: (path) => owner.anchorAt(inner(path)),
    };
}
