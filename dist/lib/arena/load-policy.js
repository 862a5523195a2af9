import path from 'node:path';
import { loadPolicyFile, POLICY_FILE_NAMES, parsePolicyText } from "../manifest/load-policy-file.js";
import { ManifestProblemsError } from "../manifest/manifest-problems-error.js";
import { pathBase, readableRoots } from "../manifest/path-base.js";
import { findStaleNames } from "../manifest/policy-rules.js";
import { createFileReader } from "../manifest/read-files.js";
import { joinPolicies } from "./join-policies.js";
import { policyPlaces } from "./policy-places.js";
/**
 * Loads the policy files of an invocation. Where the caller knows the file of a trusted commit, that one
 * counts, and what the checkout's does differently becomes `policy.changes`.
 */
export async function loadPolicy(arenas, options) {
    const base = pathBase(options);
    const placed = [];
    const changes = [];
    for (const place of policyPlaces(arenas, options.testCommand !== undefined, base)) {
        const { directories, configs } = place;
        const now = await loadCheckedOut(place, base, options);
        const { file, change } = await chooseFile(directories, now, base, options);
        if (change !== undefined)
            changes.push(change);
        if (file !== undefined)
            placed.push({ file, configs });
    }
    const joined = joinPolicies(placed, options.workingDirectory);
    return changes.length === 0 ? joined : { ...joined, policy: { ...joined.policy, changes } };
}
async function loadCheckedOut({ directories, beside, configs }, base, { onWarning }) {
    const policy = await readFirstPolicy(directories, base);
    // The names in tests are known when they have run.
    if (policy === undefined || configs === 'all')
        return policy;
    const stale = findStaleNames(policy, beside.map(({ loaded }) => loaded));
    for (const warning of stale)
        onWarning(warning);
    return policy;
}
/** Reads the policy file of the first directory that has one. Throws `ManifestProblemsError` for a broken one. */
export async function readFirstPolicy(directories, base) {
    for (const directory of directories) {
        const policy = await readPolicyFile(directory, base);
        if (policy !== undefined)
            return policy;
    }
    return undefined;
}
/** Reads the policy file of a directory; undefined where there is none. Throws `ManifestProblemsError` for a broken one. */
export async function readPolicyFile(directory, base) {
    const [usual] = POLICY_FILE_NAMES;
    const reader = createFileReader({ within: readableRoots(path.join(directory, usual), base) });
    const { policy, problems } = await loadPolicyFile(directory, reader, base);
    if (problems.length > 0)
        throw new ManifestProblemsError(problems);
    return policy;
}
async function chooseFile(directories, now, base, { resolvePolicy, onWarning, clock }) {
    const places = directories.flatMap((directory) => POLICY_FILE_NAMES.map((name) => path.join(directory, name)));
    const trusted = await resolvePolicy({ places, isThere: now !== undefined });
    if (trusted === undefined)
        return { file: now };
    const before = trusted.file && (await parsePolicyText(trusted.file.text, trusted.file.place, base));
    if (before !== undefined && before.policy === undefined) {
        const [first] = before.problems;
        const place = first === undefined ? '' : ` (line ${first.location.line}: ${first.message})`;
        onWarning(`Policy: the file of ${trusted.from} is broken${place}; the one of the checkout counts, which the change under test may have edited.`);
        return { file: now };
    }
    const { describePolicyChange, withoutRemovedExpired } = await import("./describe-policy-change.js");
    const change = describePolicyChange(before?.policy, now);
    const today = clock.now().toISOString().slice(0, 10);
    const file = before?.policy && withoutRemovedExpired(before.policy, now, today);
    return { file, ...(change === undefined ? {} : { change }) };
}
