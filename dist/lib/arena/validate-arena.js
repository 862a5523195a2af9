import path from 'node:path';
import { createCheckRegistry } from "../checks/index.js";
import { orderProblems } from "../manifest/order-problems.js";
import { createFileReader } from "../manifest/read-files.js";
import { validatePath } from "../manifest/validate-files.js";
import { bindArena } from "../plan/bind-arena.js";
import { pathBase } from "./load-arenas.js";
/** Validates one manifest, an arena with all it refers to, or every manifest below a directory. */
export async function validateArena(target, workingDirectory) {
    const base = await pathBase(workingDirectory);
    const registry = createCheckRegistry();
    const { problems, files, arenas } = await validatePath(path.resolve(workingDirectory, target), createFileReader(), base);
    const checkProblems = arenas.flatMap((arena) => bindArena(arena, registry).problems);
    return { problems: orderProblems([...problems, ...checkProblems], []), files };
}
