import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { ManifestError } from "../errors/manifest-error.js";
/** Makes sure that results can be written, before anything runs. */
export async function prepareOutputDirectory(directory) {
    try {
        await mkdir(directory, { recursive: true });
        await access(directory, constants.W_OK);
    }
    catch (cause) {
        throw new ManifestError({
            code: 'OUTPUT_NOT_WRITABLE',
            message: `The output directory ${directory} cannot be written. Choose another one or mend its permissions.`,
            cause,
        });
    }
}
