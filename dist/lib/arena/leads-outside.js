import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from "./output-directory.js";
/**
 * Whether a place that may not be there yet is reached through a link that leads out of a directory. A stranger's
 * checkout may bring the output directory along, with a link in it that leads anywhere.
 */
export async function leadsOutside(directory, place) {
    const real = await realpath(await nearestExisting(place));
    return !isInside(await realpath(await nearestExisting(directory)), real);
}
/** The place itself or the nearest of the directories above it that is there, be it a link. */
async function nearestExisting(place) {
    const found = await lstat(place).catch(() => undefined);
    return found === undefined ? nearestExisting(path.dirname(place)) : place;
}
