import { isInside } from "./output-directory.js";
import { realPlace } from "./real-place.js";
/**
 * Whether a place that may not be there yet is reached through a link that leads out of a directory. A stranger's
 * checkout may bring the output directory along, with a link in it that leads anywhere.
 */
export function leadsOutside(directory, place) {
    return !isInside(realPlace(directory), realPlace(place));
}
