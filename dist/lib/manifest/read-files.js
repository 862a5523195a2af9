import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
/** More files open at once than this gain nothing and may exceed what the system allows. */
const FILES_AT_ONCE = 32;
/** Folders that hold no manifests of the repository's own. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);
/** Reads from the disk. */
export function createFileReader() {
    const limit = createLimit(FILES_AT_ONCE);
    return {
        readText: (absolutePath) => limit(() => readFile(absolutePath, 'utf8')),
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
