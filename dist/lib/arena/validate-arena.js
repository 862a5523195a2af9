import path from 'node:path';
import { createCheckRegistry } from "../checks/index.js";
import { systemClock } from "../lib/clock.js";
import { currentDirectory } from "../lib/current-directory.js";
import { orderProblems } from "../manifest/order-problems.js";
import { pathBase, readableRoots } from "../manifest/path-base.js";
import { createFileReader } from "../manifest/read-files.js";
import { validatePath } from "../manifest/validate-files.js";
import { bindArena, findChecksAlone } from "../plan/bind-arena.js";
import { findFileProblems } from "../plan/named-files.js";
import { findPolicyProblems, isPolicyFile, validatePolicyAlone } from "./policy-problems.js";
/**
 * Validates one manifest, an arena with all it refers to and the policy file beside it, a policy file alone, or every
 * manifest below a directory.
 */
export async function validateArena(target, settings = {}) {
    const workingDirectory = settings.workingDirectory ?? currentDirectory();
    const base = pathBase({ ...settings, workingDirectory });
    const registry = createCheckRegistry(settings.checks);
    const file = path.resolve(workingDirectory, target);
    const reader = createFileReader({ within: readableRoots(file, base) });
    const today = (settings.clock ?? systemClock).now().toISOString().slice(0, 10);
    if (isPolicyFile(file))
        return validatePolicyAlone(file, { reader, base, today });
    const { problems, files, arenas, alone } = await validatePath(file, reader, base);
    const found = [...arenas.map((arena) => bindArena(arena, registry)), findChecksAlone(alone, registry)];
    const fileProblems = await findFileProblems(found.flatMap((one) => one.files), reader.readText);
    const checkProblems = [...found.flatMap((one) => one.problems), ...fileProblems];
    const policies = await findPolicyProblems(arenas, { reader, base, today });
    const all = [...problems, ...checkProblems, ...policies.problems];
    return { problems: orderProblems(all, []), files: files + policies.files };
}
