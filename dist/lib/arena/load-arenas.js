import path from 'node:path';
import { createCheckRegistry } from "../checks/index.js";
import { enableSelfPlay, loadArena } from "../manifest/load-arena.js";
import { ManifestProblemsError } from "../manifest/manifest-problems-error.js";
import { orderProblems } from "../manifest/order-problems.js";
import { pathBase, readableRoots } from "../manifest/path-base.js";
import { createFileReader } from "../manifest/read-files.js";
import { bindArena } from "../plan/bind-arena.js";
import { findFileProblems } from "../plan/named-files.js";
/** Loads and binds arenas; throws `ManifestProblemsError` with the problems of all of them. */
export async function loadArenas(configs, settings) {
    const base = pathBase(settings);
    const registry = createCheckRegistry(settings.checks);
    const problems = [];
    const arenas = new Map();
    const files = configs.map((file) => path.resolve(settings.workingDirectory, file));
    const roots = files.map((file) => readableRoots(file, base));
    const reader = createFileReader({ within: [...new Set(roots.flat())] });
    for (const config of files) {
        const loaded = await loadArena(config, reader, base, loadOptionsOf(settings));
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
function loadOptionsOf({ definedScenarios = [], selfPlay }) {
    return selfPlay?.enable === true ? { definedScenarios, amend: enableSelfPlay } : { definedScenarios };
}
