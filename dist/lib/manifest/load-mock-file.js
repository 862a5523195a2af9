import { parseMockFile } from "./parse-mock-file.js";
import { createSourceReader } from "./source-reader.js";
/** Loads a mock-response file on its own; a file that cannot be read is a problem at its first line. */
export async function loadMockFile(absolutePath, io, base) {
    return readMockFile(absolutePath, createSourceReader(io, base));
}
/** Reads a mock-response file through a reader that others share. */
export async function readMockFile(absolutePath, sources) {
    const read = await sources.read(absolutePath, { integerKeys: true });
    if ('reason' in read) {
        const { source, reason } = read;
        const location = source.locate([]);
        const message = `The mock file ${source.file} cannot be read: ${reason}`;
        return {
            missing: reason,
            problems: [{ severity: 'error', code: 'missing-file', location, path: '', message }],
        };
    }
    if (read.value === undefined)
        return { problems: read.problems };
    const { mockFile, problems } = parseMockFile(read.value, read.source);
    const all = [...read.problems, ...problems];
    return mockFile === undefined
        ? { problems: all }
        : { mockFile: { content: mockFile, source: read.source }, problems: all };
}
