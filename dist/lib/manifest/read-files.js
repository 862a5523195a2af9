import { access, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
/** More files open at once than this gain nothing and may exceed what the system allows. */
const FILES_AT_ONCE = 32;
/** Folders that hold no manifests of the repository's own. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);
/** Reads from the disk. A file outside the allowed directories is refused with code `EOUTSIDE`. */
export function createFileReader({ within } = {}) {
    const limit = createLimit(FILES_AT_ONCE);
    const roots = within && Promise.all(within.map((directory) => realpath(directory).catch(() => directory)));
    const readBytes = async (absolutePath) => {
        if (roots !== undefined)
            await refuseOutside(absolutePath, await roots);
        return readFile(absolutePath);
    };
    return {
        readText: (absolutePath) => limit(async () => (await readBytes(absolutePath)).toString('utf8')),
        readBytes: (absolutePath) => limit(() => readBytes(absolutePath)),
        exists,
        listFiles: async (directory) => {
            const entries = await readdir(directory, { recursive: false, withFileTypes: true });
            return entries
                .filter((entry) => !SKIPPED_FOLDERS.has(entry.name))
                .map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        },
    };
}
async function refuseOutside(absolutePath, roots) {
    const real = await realpath(absolutePath);
    const isAllowed = roots.some((root) => real === root || real.startsWith(root + path.sep));
    if (isAllowed)
        return;
    throw Object.assign(new Error(`${absolutePath} lies outside the repository and the arena's directory.`), {
        code: 'EOUTSIDE',
    });
}
/** The nearest directory, from this one up, that holds `.git`; undefined outside a repository. */
export async function findRepositoryRoot(directory) {
    let current = path.resolve(directory);
    for (;;) {
        if (await exists(path.join(current, '.git')))
            return current;
        const parent = path.dirname(current);
        if (parent === current)
            return undefined;
        current = parent;
    }
}
async function exists(absolutePath) {
    try {
        await access(absolutePath);
        return true;
    }
    catch {
        return false;
    }
}
/** Lets at most so many tasks run at a time; the others wait in line. */
function createLimit(size) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= size)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running++;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running--;
            else
                next();
        }
    };
}
