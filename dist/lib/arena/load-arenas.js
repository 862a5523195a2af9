import path from 'node:path';
import { createCheckRegistry } from "../checks/index.js";
import { loadArena } from "../manifest/load-arena.js";
import { orderProblems } from "../manifest/order-problems.js";
import { createFileReader, findRepositoryRoot } from "../manifest/read-files.js";
import { bindArena } from "../plan/bind-arena.js";
import { findFileProblems } from "../plan/named-files.js";
import { ManifestProblemsError } from "./manifest-problems-error.js";
/** Loads and binds arenas; throws `ManifestProblemsError` with the problems of all of them. */
export async function loadArenas(configs, settings) {
    const base = await pathBase(settings);
    const registry = createCheckRegistry(settings.checks);
    const problems = [];
    const arenas = new Map();
    const files = configs.map((file) => path.resolve(settings.workingDirectory, file));
    const roots = await Promise.all(files.map((file) => readableRoots(file, base)));
    const reader = createFileReader({ within: [...new Set(roots.flat())] });
    for (const config of files) {
        const loaded = await loadArena(config, reader, base, amendmentOf(settings));
        problems.push(...loaded.problems);
        if (loaded.arena === undefined)
            continue;
        const bound = bindArena(loaded.arena, registry, settings.packEvals);
        problems.push(...bound.problems, ...(await findFileProblems(bound.files, reader.readText)));
        // One arena may be named by its file and by its directory.
        arenas.set(loaded.arena.config.source.absolutePath, bound.arena);
    }
    const ordered = orderProblems(problems, []);
    if (ordered.some(({ severity }) => severity === 'error'))
        throw new ManifestProblemsError(ordered);
    const { readText, readBytes } = reader;
    return { arenas: [...arenas.values()], warnings: ordered, readText, readBytes };
}
function amendmentOf({ selfPlay }) {
    if (selfPlay?.enable !== true)
        return undefined;
    return (spec) => spec.self_play === undefined ? spec : { ...spec, self_play: { ...spec.self_play, enabled: true } };
}
/** Where the paths of an invocation are measured from. */
export async function pathBase({ workingDirectory, repositoryRoot }) {
    const root = (await findRepositoryRoot(workingDirectory)) ?? repositoryRoot ?? workingDirectory;
    return { workingDirectory, repositoryRoot: root };
}
/**
 * Directories an arena may read from: the repository, the working directory, and the arena's own repository or
 * directory. A manifest may be a stranger's, and what it reads ends up in results.
 */
export async function readableRoots(config, base) {
    const directory = path.extname(config) === '' ? config : path.dirname(config);
    const own = (await findRepositoryRoot(directory)) ?? directory;
    return [...new Set([base.repositoryRoot, base.workingDirectory, own])];
}
