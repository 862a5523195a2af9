import { nearestWord } from "./nearest-word.js";
/** Builds a registry; two entries that claim one name are a programming error. */
export function createRegistry(noun, entries, namesOf) {
    const byName = new Map();
    for (const entry of entries) {
        for (const name of namesOf(entry)) {
            if (byName.has(name)) {
                throw new Error(`Two entries of the ${noun} registry are called "${name}".`);
            }
            byName.set(name, entry);
        }
    }
    const names = [...byName.keys()];
    return {
        noun,
        names,
        entries,
        get: (name) => byName.get(name),
        suggest: (name) => nearestWord(name, names),
    };
}
