import { closeSync, constants, existsSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { codeOfThrown } from "../lib/error-like.js";
import { isGitsOwn } from "../lib/is-gits-own.js";
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
        exists: async (absolutePath) => existsSync(absolutePath),
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
    const roots = within.map((directory) => existsSync(directory) ? realpathSync.native(directory) : directory);
    const directories = new Map();
    const resolveDirectory = (directory) => {
        const known = directories.get(directory) ?? realpathSync.native(directory);
        directories.set(directory, known);
        return known;
    };
    return async (absolutePath) => {
        const directory = resolveDirectory(path.dirname(absolutePath));
        const file = path.join(directory, path.basename(absolutePath));
        if (!isBelow(file, roots))
            throw outside(absolutePath);
        try {
            return readNoLink(file);
        }
        catch (error) {
            if (!isLinkRefusal(error))
                throw error;
            const target = realpathSync.native(file);
            if (!isBelow(target, roots))
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
    return codeOfThrown(error) === 'ELOOP';
}
/** What git keeps for itself is no part of the repository: a checkout may leave the job's token there. */
function isBelow(file, roots) {
    return roots.some((root) => file === root || (file.startsWith(root + path.sep) && !isGitsOwn(file.slice(root.length))));
}
function outside(absolutePath) {
    return Object.assign(new Error(`${absolutePath} lies outside the repository and the arena's directory.`), {
        code: 'EOUTSIDE',
    });
}
/** The nearest directory, from this one up, that holds `.git`; undefined outside a repository. */
export function findRepositoryRoot(directory) {
    let current = path.resolve(directory);
    for (;;) {
        if (existsSync(path.join(current, '.git')))
            return current;
        const parent = path.dirname(current);
        if (parent === current)
            return undefined;
        current = parent;
    }
}
