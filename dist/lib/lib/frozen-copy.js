import { copyPlain } from "./copy-plain.js";
/** A copy of plain data that nobody can change, at any depth; later changes of the original do not reach it. */
export function frozenCopy(value) {
    return freeze(copyPlain(value));
}
function freeze(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    for (const entry of Object.values(value))
        freeze(entry);
    return Object.freeze(value);
}
