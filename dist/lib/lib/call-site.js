import path from 'node:path';
import { lazily } from "./lazily.js";
/** The words before the place are optional: `at name (place)` or `at place`. */
const FRAME = /^\s*at (?:.*?\()?((?:file:\/\/|[A-Za-z]:[\\/]|\\\\|\/).*?):(\d+):(\d+)\)?$/;
/**
 * Notes who called `called`; the answer finds out where that was. Only the one frame is kept, and it is read when somebody
 * asks, as most calls are never asked for.
 */
export function captureCaller(called) {
    const holder = {};
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 1;
    Error.captureStackTrace(holder, called);
    Error.stackTraceLimit = stackTraceLimit;
    return lazily(() => parseStack(holder.stack ?? '')[0]);
}
/** The places of a stack that are files, the innermost first. */
export function parseStack(stack) {
    return stack.split('\n').flatMap((line) => {
        const [, place, row, column] = FRAME.exec(line) ?? [];
        if (place === undefined)
            return [];
        return [{ file: absoluteFile(place), line: Number(row), column: Number(column) }];
    });
}
/** A path below a directory as seen from there; one elsewhere begins with `../`, or is absolute. */
export function relativeFile(file, directory) {
    const isWindows = DRIVE.test(file) || DRIVE.test(directory);
    const relative = (isWindows ? path.win32 : path.posix).relative(directory, file);
    return relative.replaceAll('\\', '/');
}
const DRIVE = /^[A-Za-z]:/;
/** Test runners write URLs, add queries to make a module new, and mark files outside the root. */
function absoluteFile(place) {
    const file = place.replace(/\?[^/\\]*$/, '').replace(/^(?:file:\/\/)?\/@fs(?=\/)/, '');
    if (!file.startsWith('file://'))
        return file.replaceAll('\\', '/');
    const name = decodePath(file.slice('file://'.length));
    return /^\/[A-Za-z]:/.test(name) ? name.slice(1) : name;
}
function decodePath(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
