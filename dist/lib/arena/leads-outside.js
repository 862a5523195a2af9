import { isInside } from "./output-directory.js";
import { realPlace } from "./real-place.js";
/**
 * Whether a place that may not be there yet is reached through a link that leads out of a directory, or nowhere. A
 * stranger's checkout may bring the output directory along, with a link in it that leads anywhere.
 */
export function leadsOutside(directory, place) {
    const [real, leadsTo] = [realPlace(directory), followed(place)];
    return leadsTo === undefined || !isInside(real, leadsTo);
}
/** Undefined for what cannot be followed to its end. */
function followed(place) {
    try {
        return realPlace(place);
    }
    catch {
        return undefined;
    }
}
