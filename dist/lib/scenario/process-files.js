var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { currentDirectory } from "../lib/current-directory.js";
/** Writes a text file that is not there yet, and makes its directory; a relative path is below that of the process. */
export async function writeNewFile(file, text) {
    const target = path.resolve(currentDirectory(), file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
}
/** Makes a directory of one's own for as long as the process lives, and the way to remove it. */
export function temporaryDirectory() {
    const directory = mkdtempSync(path.join(tmpdir(), 'arena-scenarios-'));
    return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
/** Those of the names that a directory has; nothing is looked into. */
export function namesIn(directory, names) {
    return names.filter((name) => existsSync(path.join(directory, name)));
}
/** Whether a file, its links followed, is in a directory itself. */
export async function liesIn(directory, name) {
    const [root, file] = await Promise.all([realpath(directory), realpath(path.join(directory, name))]);
    return path.dirname(file) === root;
}
/** Runs a module of a directory, and gives what it exports by default. */
export async function importDefault(directory, name) {
    const address = pathToFileURL(path.join(directory, name)).href;
    const module = await import(__rewriteRelativeImportExtension(
    /* webpackIgnore: true */ /* @vite-ignore */ address));
    return module.default;
}
