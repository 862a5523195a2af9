import { createLinePositions } from "../lib/line-positions.js";
import { readPlainYaml } from "./plain-yaml.js";
import { findExcessiveDepth } from "./yaml-depth.js";
/** Parses YAML 1.2 (JSON is part of it) with merge keys. */
export async function parseYamlSource(text, identity, options = { integerKeys: false }) {
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const depth = findExcessiveDepth(body);
    if (depth !== undefined)
        return tooDeep(identity, body, depth);
    const plain = readPlainYaml(body, options);
    if (plain !== undefined) {
        const { value, offsetAt } = plain;
        const positionOf = createLinePositions(body);
        const locate = (path, at) => ({
            file: identity.file,
            ...positionOf(offsetAt(path, at?.key === true)),
        });
        return { source: { ...identity, locate, anchorAt: () => undefined }, value, problems: [] };
    }
    // Anchors, merges and whatever is wrong take the reader that knows them all, and several times the time.
    const { parseYamlDocument } = await import("./yaml-document.js");
    return parseYamlDocument(body, identity, options);
}
/** A source for a file that could not be opened; everything in it stands at its first character. */
export function createEmptySource(identity) {
    return {
        ...identity,
        locate: () => ({ file: identity.file, line: 1, column: 1 }),
        anchorAt: () => undefined,
    };
}
function tooDeep(identity, text, offset) {
    const location = { file: identity.file, ...createLinePositions(text)(offset) };
    return {
        source: createEmptySource(identity),
        value: undefined,
        problems: [
            {
                severity: 'error',
                code: 'too-deep',
                location,
                path: '',
                message: 'The file is nested too deeply to be read.',
                hint: 'Flatten it.',
            },
        ],
    };
}
