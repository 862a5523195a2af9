import { hash } from 'node:crypto';
import path from 'node:path';
import { sha256 } from "../lib/hash.js";
/** Hex digits of a hash of inputs. */
const LENGTH = 32;
/** What stands for a file that is not there, or may not be read. */
const ABSENT = 'absent';
/**
 * The same runs, each with the hash of its inputs: the bytes of the files it depends on, by their paths from the Arena
 * manifest, and its settings. Trials and regions of one scenario and provider share it. Each file is read once.
 */
export async function hashInputs(runs, graph, readBytes) {
    const digests = await digestFiles(runs, graph, readBytes);
    const lineOf = createLineMaker(digests);
    const hashes = new Map();
    return runs.map((run) => {
        const dependencies = graph.of(run);
        const inputs = hashes.get(dependencies) ?? hashOf(run, dependencies, lineOf);
        hashes.set(dependencies, inputs);
        return { ...run, inputs };
    });
}
async function digestFiles(runs, graph, readBytes) {
    const files = new Set(runs.flatMap((run) => graph.of(run).files.map(({ file }) => file)));
    const digests = [...files].map(async (file) => {
        const bytes = await readBytes(file).catch(() => undefined);
        const digest = bytes === undefined ? ABSENT : hash('sha256', bytes, 'base64');
        return [file, digest];
    });
    return new Map(await Promise.all(digests));
}
function hashOf({ arena }, { files, settings }, lineOf) {
    const home = path.dirname(arena.loaded.config.source.absolutePath);
    const lines = files.map(({ file }) => lineOf(home, file));
    return sha256([...lines.sort(), settings].join('\n')).slice(0, LENGTH);
}
/** Most files belong to many runs, so what is said of one is made once for each arena. */
function createLineMaker(digests) {
    const homes = new Map();
    return (home, file) => {
        const known = homes.get(home) ?? new Map();
        homes.set(home, known);
        const line = known.get(file) ?? `${JSON.stringify(pathFrom(home, file))} ${digests.get(file) ?? ABSENT}`;
        known.set(file, line);
        return line;
    };
}
/** The same text on every machine. */
function pathFrom(directory, file) {
    return path.relative(directory, file).split(path.sep).join('/');
}
