import { open, readFile, rename, rm } from 'node:fs/promises';
import { codeOfThrown } from "../lib/error-like.js";
/** Characters kept back before they are written: few system calls, little memory. */
const BUFFER_LENGTH = 1 << 16;
/**
 * Writes a file piece by piece beside its target and renames it at the end, so that an interrupted run never leaves
 * half a file. `unique` makes the name of the temporary file; a link planted under that name is refused.
 */
export async function writeTextFile(file, unique, write) {
    const temporary = `${file}.${unique}.partial`;
    const handle = await open(temporary, 'wx');
    try {
        await writeBuffered(handle, write);
        await handle.close();
        await rename(temporary, file);
    }
    catch (error) {
        await handle.close();
        await rm(temporary, { force: true });
        throw error;
    }
}
async function writeBuffered(handle, write) {
    let buffer = '';
    await write({
        async write(text) {
            buffer += text;
            if (buffer.length < BUFFER_LENGTH)
                return;
            const full = buffer;
            buffer = '';
            await handle.appendFile(full);
        },
    });
    await handle.appendFile(buffer);
}
/** The text of a file; undefined where there is none. */
export async function readTextIfThere(file) {
    try {
        return await readFile(file, 'utf8');
    }
    catch (error) {
        if (codeOfThrown(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
