import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { access, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
/** Folders that hold no manifests of the repository's own. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);
/**
 * Reads from the disk. A file outside the allowed directories is refused with code `EOUTSIDE`. What was read as text is
 * kept, so that whoever asks for its bytes later gets those that counted.
 */
export function createFileReader({ within } = {}) {
    // Manifests are small: reading one at once takes a tenth of the time that asking for it and waiting does.
    const read = within === undefined ? async (file) => readFileSync(file) : createContainedRead(within);
    const texts = new Map();
    return {
        async readText(absolutePath) {
            const bytes = texts.get(absolutePath) ?? (await read(absolutePath));
            texts.set(absolutePath, bytes);
            return bytes.toString('utf8');
        },
        readBytes: async (absolutePath) => texts.get(absolutePath) ?? read(absolutePath),
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
/**
 * Reads what really lies below the roots. A directory is resolved once for all its files; a file that is a link is
 * resolved by itself, which the system is asked to tell by not following it.
 */
function createContainedRead(within) {
    const roots = Promise.all(within.map((directory) => realpath(directory).catch(() => directory)));
    const directories = new Map();
    const resolveDirectory = (directory) => {
        const known = directories.get(directory) ?? realpath(directory);
        directories.set(directory, known);
        return known;
    };
    return async (absolutePath) => {
        const directory = await resolveDirectory(path.dirname(absolutePath));
        const file = path.join(directory, path.basename(absolutePath));
        if (!isBelow(file, await roots))
            throw outside(absolutePath);
        try {
            return readNoLink(file);
        }
        catch (error) {
            if (!isLinkRefusal(error))
                throw error;
            const target = await realpath(file);
            if (!isBelow(target, await roots))
                throw outside(absolutePath);
            return readNoLink(target);
        }
    };
}
/** Opens a file, but no link. */
const READ_NO_LINK = constants.O_RDONLY | constants.O_NOFOLLOW;
function readNoLink(file) {
    const descriptor = openSync(file, READ_NO_LINK);
    try {
        return readFileSync(descriptor);
    }
    finally {
        closeSync(descriptor);
    }
}
function isLinkRefusal(error) {
    return error instanceof Error && 'code' in error && error.code === 'ELOOP';
}
/** What git keeps for itself is no part of the repository: a checkout may leave the job's token there. */
function isBelow(file, roots) {
    return roots.some((root) => file === root ||
        (file.startsWith(root + path.sep) && !/[\\/]\.git(?:[\\/]|$)/i.test(file.slice(root.length))));
}
function outside(absolutePath) {
    return Object.assign(new Error(`${absolutePath} lies outside the repository and the arena's directory.`), {
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
