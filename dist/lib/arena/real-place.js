import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
/**
 * Where a place lies, or would lie, once the links on the way to it are followed. A part of it may not be there yet; a link
 * that leads nowhere throws as the system does.
 */
export function realPlace(place) {
    const parent = path.dirname(place);
    const isThere = parent === place || lstatSync(place, { throwIfNoEntry: false }) !== undefined;
    return isThere ? realpathSync.native(place) : path.join(realPlace(parent), path.basename(place));
}
