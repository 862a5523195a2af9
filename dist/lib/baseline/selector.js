import { SELECTOR_PARTS } from "../model/accepted-change.js";
/**
 * Whether a selector means the check of an entry. Every part that is given must be equal, character by character; one
 * that is absent means any. The entry of a whole run is no check and is never meant.
 */
export function matchesSelector(selector, entry) {
    if (entry.check === null)
        return false;
    return SELECTOR_PARTS.every((part) => selector[part] === undefined || selector[part] === entry[part]);
}
