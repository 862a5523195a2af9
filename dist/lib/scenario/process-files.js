import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { currentDirectory } from "../lib/current-directory.js";
/** Writes a text file that is not there yet, and makes its directory; a relative path is below that of the process. */
export async function writeNewFile(file, text) {
    const target = path.resolve(currentDirectory(), file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
}
