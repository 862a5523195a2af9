import { parseCheckParams } from "../checks/evaluate-check.js";
import { hashValue8 } from "../lib/hash.js";
/** Creates a reader that reads what is written the same way once: the scenarios of an arena repeat many of their checks. */
export function createParamsReader() {
    const known = new Map();
    return (definition, written) => {
        const { type, params, condition } = written;
        const text = JSON.stringify(condition === undefined ? [type, params] : [type, params, condition]);
        // JSON has no infinity and writes it as null, which is another value.
        if (text.includes('null'))
            return read(definition, written);
        const found = known.get(text) ?? read(definition, written);
        known.set(text, found);
        return found;
    };
}
function read(definition, { params, condition }) {
    return {
        parsed: definition === undefined ? { params } : parseCheckParams(definition, params),
        hash: hashValue8(condition === undefined ? params : { params, when: condition }),
    };
}
