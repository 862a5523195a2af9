import { textOfThrown } from "../lib/error-like.js";
import { writeTextFile } from "./write-text-file.js";
/** Writes a file; the work is done by then, so one that cannot be written is a warning, and the answer is false. */
export async function writeOrWarn(file, { executionId, onWarning }, write) {
    try {
        await writeTextFile(file, executionId, write);
        return true;
    }
    catch (error) {
        onWarning(`${file} could not be written: ${textOfThrown(error)}`);
        return false;
    }
}
