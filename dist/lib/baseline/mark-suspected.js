import { caseOfRunKey } from "../model/case-key.js";
import { SUSPECTED_NOTE } from "../model/suspicion.js";
/**
 * Says of failures that they may be old: those of a case and check that a digest names. Where nobody vouches for the
 * past, that is all it may do: each still counts.
 */
export function markSuspected(entries, suspected) {
    if (suspected === undefined || suspected.size === 0)
        return entries;
    const byCase = new Map();
    for (const [key, ids] of suspected) {
        const known = byCase.get(caseOfRunKey(key)) ?? new Set();
        for (const id of ids)
            known.add(id);
        byCase.set(caseOfRunKey(key), known);
    }
    return entries.map((entry) => {
        const isKnown = entry.check !== null && byCase.get(caseOfRunKey(entry.run))?.has(entry.check) === true;
        return isKnown ? { ...entry, note: SUSPECTED_NOTE } : entry;
    });
}
