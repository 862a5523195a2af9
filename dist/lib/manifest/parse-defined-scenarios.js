import path from 'node:path';
import { isJsonObject } from "../lib/json.js";
import { API_VERSION } from "./envelope.js";
import { parseManifest } from "./parse-manifest.js";
import { shownPath } from "./source-reader.js";
/** What a scenario is called until it has an id, which is reported as missing. */
const UNNAMED = 'scenario';
/** Parses scenarios in code as if each were a file of its own; everything in one stands at the call that defined it. */
export function parseDefinedScenarios(defined, base) {
    const parsed = defined.map((one) => {
        // Code need not keep to its types.
        const spec = one.spec;
        const name = isJsonObject(spec) && typeof spec.id === 'string' ? spec.id : UNNAMED;
        const value = { apiVersion: API_VERSION, kind: 'Scenario', metadata: { name }, spec };
        return parseManifest('Scenario', { value, source: sourceOf(one, base), problems: [] });
    });
    return {
        entries: parsed.flatMap(({ manifest }) => manifest === undefined ? [] : [{ reference: { file: '', path: [] }, manifest }]),
        isComplete: parsed.every(({ manifest }) => manifest !== undefined),
        files: [],
        problems: parsed.flatMap(({ problems }) => problems),
    };
}
function sourceOf({ site }, base) {
    const { file, line, column } = site() ?? { file: UNNAMED, line: 1, column: 1 };
    const absolutePath = path.resolve(base.workingDirectory, file);
    const shown = shownPath(absolutePath, base);
    return {
        file: shown,
        absolutePath,
        inCode: true,
        locate: () => ({ file: shown, line, column }),
        anchorAt: () => undefined,
    };
}
