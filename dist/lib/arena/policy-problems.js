import path from 'node:path';
import { groupBy } from "../lib/group-by.js";
import { loadPolicyFile, POLICY_FILE_NAMES } from "../manifest/load-policy-file.js";
import { findExpired, findStaleNames } from "../manifest/policy-rules.js";
/** Whether a path is that of a policy file, by its name. */
export function isPolicyFile(file) {
    return POLICY_FILE_NAMES.some((name) => name === path.basename(file));
}
/** Validates the policy files beside arenas. `today` is `YYYY-MM-DD` in UTC. */
export async function findPolicyProblems(arenas, settings) {
    const places = groupBy(arenas, ({ config }) => path.dirname(config.source.absolutePath));
    const reports = await Promise.all([...places].map(([directory, beside]) => examine(directory, beside, settings)));
    return {
        problems: reports.flatMap(({ problems }) => problems),
        files: reports.reduce((sum, { files }) => sum + files, 0),
    };
}
/** Validates the policy file of a directory without the arena that may be beside it. */
export async function validatePolicyAlone(file, settings) {
    return examine(path.dirname(file), [], settings);
}
async function examine(directory, arenas, { reader, base, today }) {
    const { policy, isThere, problems } = await loadPolicyFile(directory, reader, base);
    if (!isThere)
        return { problems, files: 0 };
    if (policy === undefined)
        return { problems, files: 1 };
    const stale = arenas.length === 0 ? [] : findStaleNames(policy, arenas);
    return { problems: [...problems, ...findExpired(policy, today), ...stale], files: 1 };
}
