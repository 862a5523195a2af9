import path from 'node:path';
import { createEmptySource, parseYamlSource } from "./yaml-source.js";
/** Creates a reader; what it has read is kept as long as it lives. */
export function createSourceReader(io, base) {
    const parsed = new Map();
    const identityOf = (absolutePath) => ({ absolutePath, file: shownPath(absolutePath, base) });
    async function readText(absolutePath) {
        try {
            return await io.readText(absolutePath);
        }
        catch (error) {
            return { source: createEmptySource(identityOf(absolutePath)), ...failureOf(error) };
        }
    }
    return {
        io,
        base,
        readText,
        read(absolutePath, options = { integerKeys: false }) {
            const key = `${options.integerKeys}:${absolutePath}`;
            const known = parsed.get(key);
            if (known !== undefined)
                return known;
            const reading = readText(absolutePath).then((text) => typeof text === 'string' ? parseYamlSource(text, identityOf(absolutePath), options) : text);
            parsed.set(key, reading);
            return reading;
        },
    };
}
/** A path as people see it: from the repository root where it lies inside, else from the working directory. */
export function shownPath(absolutePath, { repositoryRoot, workingDirectory }) {
    const inRepository = path.relative(repositoryRoot, absolutePath);
    const [first] = inRepository.split(path.sep);
    const isInside = inRepository !== '' && first !== '..' && !path.isAbsolute(inRepository);
    const shown = isInside ? inRepository : path.relative(workingDirectory, absolutePath) || absolutePath;
    return shown.split(path.sep).join('/');
}
const reasons = {
    ENOENT: 'it does not exist.',
    ENOTDIR: 'a part of its path is not a directory.',
    EISDIR: 'it is a directory.',
    EACCES: 'reading it is not permitted.',
    EOUTSIDE: "it lies outside the repository and the arena's directory, where manifests may not read.",
};
function failureOf(error) {
    const { code, message } = error;
    const reason = reasons[code ?? ''] ?? `${message ?? String(error)}.`;
    return { reason, isDirectory: code === 'EISDIR' };
}
