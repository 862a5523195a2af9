import path from 'node:path';
import { createRunRecorder } from "../engine/run-recorder.js";
import { ManifestError } from "../errors/manifest-error.js";
/** Opens the recording that an execution asks for; undefined when it asks for none. */
export function openRecording(options, lane, outputDirectory, concealer) {
    const directory = recordingDirectoryOf(options, lane, outputDirectory);
    if (directory === undefined)
        return undefined;
    return { recorder: createRunRecorder(concealer), directory, concealer };
}
/**
 * Where a run is recorded, absolute; undefined when nothing is. Mocks answer from what was recorded before, so asking to
 * record them is an error; a run that `auto` made a mock one records nothing and says so.
 */
function recordingDirectoryOf({ record = false, mode, workingDirectory, onWarning }, lane, outputDirectory) {
    if (record === false)
        return undefined;
    if (lane === 'mock' && mode === 'auto') {
        onWarning('Nothing is recorded: in mock mode models are not asked.');
        return undefined;
    }
    if (lane === 'mock') {
        throw new ManifestError({
            code: 'USAGE',
            message: 'Only models that are asked can be recorded, and here all answer from scripts. Record in real mode: ' +
                '--provider-mode real, or provider-mode: real.',
        });
    }
    const directory = record === true ? undefined : record.directory;
    return directory === undefined
        ? path.join(outputDirectory, 'recorded')
        : path.resolve(workingDirectory, directory);
}
