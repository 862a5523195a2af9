import path from 'node:path';
import { createCheckRegistry } from "../checks/index.js";
import { loadArena } from "../manifest/load-arena.js";
import { orderProblems } from "../manifest/order-problems.js";
import { createFileReader, findRepositoryRoot } from "../manifest/read-files.js";
import { bindArena } from "../plan/bind-arena.js";
import { ManifestProblemsError } from "./manifest-problems-error.js";
/** Loads and binds arenas; throws `ManifestProblemsError` with the problems of all of them. */
export async function loadArenas(configs, workingDirectory) {
    const base = await pathBase(workingDirectory);
    const reader = createFileReader();
    const registry = createCheckRegistry();
    const problems = [];
    const arenas = [];
    for (const config of new Set(configs.map((file) => path.resolve(workingDirectory, file)))) {
        const loaded = await loadArena(config, reader, base);
        problems.push(...loaded.problems);
        if (loaded.arena === undefined)
            continue;
        const bound = bindArena(loaded.arena, registry);
        problems.push(...bound.problems);
        arenas.push(bound.arena);
    }
    const ordered = orderProblems(problems, []);
    if (ordered.some(({ severity }) => severity === 'error'))
        throw new ManifestProblemsError(ordered);
    return { arenas, warnings: ordered };
}
/** Where the paths of an invocation are measured from. */
export async function pathBase(workingDirectory) {
    const repositoryRoot = (await findRepositoryRoot(workingDirectory)) ?? workingDirectory;
    return { workingDirectory, repositoryRoot };
}
