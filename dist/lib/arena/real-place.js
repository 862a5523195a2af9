import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { codeOfThrown } from "../lib/error-like.js";
/**
 * Where a place lies, or would lie, once the links on the way to it are followed. A part of it may not be there yet; a link
 * that leads nowhere throws as the system does.
 */
export function realPlace(place) {
    const parent = path.dirname(place);
    return parent === place || isThere(place)
        ? realpathSync.native(place)
        : path.join(realPlace(parent), path.basename(place));
}
/** Below a file there is nothing either; whoever makes a directory there is told. */
function isThere(place) {
    try {
        return lstatSync(place, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        if (codeOfThrown(error) === 'ENOTDIR')
            return false;
        throw error;
    }
}
