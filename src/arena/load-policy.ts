import path from 'node:path';
import type { PathBase } from '../manifest/file-reader.ts';
import { loadPolicyFile, POLICY_FILE_NAMES, parsePolicyText } from '../manifest/load-policy-file.ts';
import { ManifestProblemsError } from '../manifest/manifest-problems-error.ts';
import type { LoadedPolicyFile } from '../manifest/parse-policy-file.ts';
import { pathBase, readableRoots } from '../manifest/path-base.ts';
import { findStaleNames } from '../manifest/policy-rules.ts';
import { createFileReader } from '../manifest/read-files.ts';
import type { PolicyChange } from '../model/comparison.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { type JoinedPolicy, joinPolicies, type PlacedPolicy } from './join-policies.ts';
import { type PolicyPlace, policyPlaces } from './policy-places.ts';
import type { ResolvedRunOptions } from './run-options.ts';

type PolicyOptions = Pick<
  ResolvedRunOptions,
  'workingDirectory' | 'repositoryRoot' | 'resolvePolicy' | 'onWarning' | 'clock' | 'testCommand'
>;

/**
 * Loads the policy files of an invocation. Where the caller knows the file of a trusted commit, that one
 * counts, and what the checkout's does differently becomes `policy.changes`.
 */
export async function loadPolicy(
  arenas: readonly BoundArena[],
  options: PolicyOptions,
): Promise<JoinedPolicy> {
  const base = pathBase(options);
  const placed: PlacedPolicy[] = [];
  const changes: PolicyChange[] = [];
  for (const place of policyPlaces(arenas, options.testCommand !== undefined, base)) {
    const { directories, configs } = place;
    const now = await loadCheckedOut(place, base, options);
    const { file, change } = await chooseFile(directories, now, base, options);
    if (change !== undefined) changes.push(change);
    if (file !== undefined) placed.push({ file, configs });
  }
  const joined = joinPolicies(placed, options.workingDirectory);
  return changes.length === 0 ? joined : { ...joined, policy: { ...joined.policy, changes } };
}

async function loadCheckedOut(
  { directories, beside, configs }: PolicyPlace,
  base: PathBase,
  { onWarning }: PolicyOptions,
): Promise<LoadedPolicyFile | undefined> {
  const policy = await readFirstPolicy(directories, base);
  // The names in tests are known when they have run.
  if (policy === undefined || configs === 'all') return policy;
  const stale = findStaleNames(
    policy,
    beside.map(({ loaded }) => loaded),
  );
  for (const warning of stale) onWarning(warning);
  return policy;
}

/** Reads the policy file of the first directory that has one. Throws `ManifestProblemsError` for a broken one. */
export async function readFirstPolicy(
  directories: readonly string[],
  base: PathBase,
): Promise<LoadedPolicyFile | undefined> {
  for (const directory of directories) {
    const policy = await readPolicyFile(directory, base);
    if (policy !== undefined) return policy;
  }
  return undefined;
}

/** Reads the policy file of a directory; undefined where there is none. Throws `ManifestProblemsError` for a broken one. */
export async function readPolicyFile(
  directory: string,
  base: PathBase,
): Promise<LoadedPolicyFile | undefined> {
  const [usual] = POLICY_FILE_NAMES;
  const reader = createFileReader({ within: readableRoots(path.join(directory, usual), base) });
  const { policy, problems } = await loadPolicyFile(directory, reader, base);
  if (problems.length > 0) throw new ManifestProblemsError(problems);
  return policy;
}

interface ChosenFile {
  readonly file: LoadedPolicyFile | undefined;
  readonly change?: PolicyChange;
}

async function chooseFile(
  directories: readonly string[],
  now: LoadedPolicyFile | undefined,
  base: PathBase,
  { resolvePolicy, onWarning, clock }: PolicyOptions,
): Promise<ChosenFile> {
  const places = directories.flatMap((directory) =>
    POLICY_FILE_NAMES.map((name) => path.join(directory, name)),
  );
  const trusted = await resolvePolicy({ places, isThere: now !== undefined });
  if (trusted === undefined) return { file: now };
  const before = trusted.file && (await parsePolicyText(trusted.file.text, trusted.file.place, base));
  if (before !== undefined && before.policy === undefined) {
    const [first] = before.problems;
    const place = first === undefined ? '' : ` (line ${first.location.line}: ${first.message})`;
    onWarning(
      `Policy: the file of ${trusted.from} is broken${place}; the one of the checkout counts, which the change under test may have edited.`,
    );
    return { file: now };
  }
  const { describePolicyChange, withoutRemovedExpired } = await import('./describe-policy-change.ts');
  const change = describePolicyChange(before?.policy, now);
  const today = clock.now().toISOString().slice(0, 10);
  const file = before?.policy && withoutRemovedExpired(before.policy, now, today);
  return { file, ...(change === undefined ? {} : { change }) };
}
