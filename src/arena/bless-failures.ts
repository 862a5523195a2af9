import path from 'node:path';
import { matchesSelector } from '../baseline/selector.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { Clock } from '../lib/clock.ts';
import { groupBy } from '../lib/group-by.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import type { PathBase } from '../manifest/file-reader.ts';
import { POLICY_FILE_NAMES, parsePolicyText } from '../manifest/load-policy-file.ts';
import type { LoadedPolicyFile } from '../manifest/parse-policy-file.ts';
import { pathBase } from '../manifest/path-base.ts';
import type { BlessingEntry } from '../manifest/policy-file.ts';
import type { CheckSelector } from '../model/accepted-change.ts';
import type { Comparison, ComparisonEntry } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
import { addBlessings } from './add-blessings.ts';
import { readFirstPolicy, readPolicyFile } from './load-policy.ts';
import { isInside } from './output-directory.ts';
import { entriesOf } from './policy-of-file.ts';
import { policyHomes } from './policy-places.ts';
import { readLastResults } from './read-last-results.ts';
import { readTextIfThere, writeTextFile } from './write-text-file.ts';

/** Which failures to accept, by whom, and why. */
export interface BlessRequest {
  readonly workingDirectory: string;
  /** Directory of the results. */
  readonly results: string;
  readonly reason: string;
  /** Every part that is given must match; a list matches any of its words. */
  readonly selection: Readonly<Partial<Record<keyof CheckSelector, readonly string[]>>>;
  /** Accepts every new failure, where no selection is given. */
  readonly all: boolean;
  /** Such as name and address from git. */
  readonly by: string;
  readonly clock: Clock;
  /** Makes the name of a temporary file. */
  readonly executionId: string;
}

/** What was written to one policy file. */
export interface BlessedFile {
  /** As in `Location.file`. */
  readonly file: string;
  readonly accepted: readonly ComparisonEntry[];
  /** Blessings of before that no check of the results is meant by any more. */
  readonly stale: readonly BlessingEntry[];
}

/** Accepts new failures of the last results: writes them to the `blessings` of the policy file beside their arena. */
export async function blessFailures(request: BlessRequest): Promise<readonly BlessedFile[]> {
  if (request.reason.trim() === '') {
    throw usage('A change is accepted with a reason: --reason "why the failure is as it should be".');
  }
  const { result, comparison } = await readLastResults(request.results, request.workingDirectory);
  const failures = acceptable(comparison);
  if (failures.length === 0)
    throw usage('The last results have no new failure, so there is nothing to accept.');
  const chosen = choose(failures, request);
  const base = pathBase(request);
  const byFolder = await groupByFolder(chosen, base);
  const written: BlessedFile[] = [];
  for (const [directory, accepted] of byFolder) {
    if (!isInside(base.repositoryRoot, directory)) {
      throw usage(`The results name an arena in ${directory}, which lies outside the repository.`);
    }
    const before = await readPolicyFile(directory, base);
    const place = before?.source.absolutePath ?? path.join(directory, POLICY_FILE_NAMES[0]);
    const entries = entriesFor(accepted, request, result);
    const text = addBlessings((await readTextIfThere(place)) ?? '', entries);
    const { problems, policy } = await parsePolicyText(text, place, base);
    if (policy === undefined)
      throw usage(`${place} cannot be written: ${problems[0]?.message ?? 'it is broken'}`);
    await writeTextFile(place, request.executionId, async (sink) => sink.write(text));
    written.push({ file: policy.source.file, accepted, stale: staleIn(before, result) });
  }
  return written;
}

/** The policy of an arena lies beside it, that of tests at home. */
async function groupByFolder(
  chosen: readonly ComparisonEntry[],
  base: PathBase,
): Promise<ReadonlyMap<string, readonly ComparisonEntry[]>> {
  const homes = policyHomes(base);
  const policy = await readFirstPolicy(homes, base);
  const home = policy === undefined ? homes[0] : path.dirname(policy.source.absolutePath);
  return groupBy(chosen, ({ config }) =>
    /\.ya?ml$/i.test(config) ? path.dirname(path.resolve(base.repositoryRoot, config)) : home,
  );
}

/** New failures, and those of another model, which count as new; one entry for all trials of a check. */
function acceptable({ newFailures, notComparable }: Comparison): readonly ComparisonEntry[] {
  const failures = [...newFailures, ...notComparable].filter(
    ({ check, status }) => check !== null && status === 'failed',
  );
  return [...groupBy(failures, (entry) => JSON.stringify(selectorOf(entry))).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function choose(
  failures: readonly ComparisonEntry[],
  { selection, all }: Pick<BlessRequest, 'selection' | 'all'>,
): readonly ComparisonEntry[] {
  const parts = Object.entries(selection) as [keyof CheckSelector, readonly string[]][];
  if (parts.length === 0 && !all) {
    const ids = [...new Set(failures.map(({ scenario }) => scenario))].join(', ');
    throw usage(
      `Say which failures: --scenario, --provider, --check, --type, or --all. New failures are in ${ids}.`,
    );
  }
  for (const [part, words] of parts) {
    const known = [...new Set(failures.flatMap((entry) => entry[part] ?? []))];
    for (const word of words) if (!known.includes(word)) throw unknownWord(part, word, known);
  }
  const chosen = failures.filter((entry) =>
    parts.every(([part, words]) => words.includes(entry[part] ?? '')),
  );
  if (chosen.length === 0) throw usage('No new failure is meant by all of these selectors together.');
  return chosen;
}

function unknownWord(part: string, word: string, known: readonly string[]): ManifestError {
  const near = nearestWord(word, known);
  const advice = near === undefined ? `There: ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return usage(`No new failure has the ${part} "${word}". ${advice}`);
}

function entriesFor(
  accepted: readonly ComparisonEntry[],
  { by, clock, reason }: BlessRequest,
  { meta }: ArenaResult,
): readonly BlessingEntry[] {
  const at = clock.now().toISOString();
  const commit = meta.commit === undefined ? {} : { commit: meta.commit.sha };
  return accepted.map((entry) => ({ ...selectorOf(entry), by, at, reason: reason.trim(), ...commit }));
}

/** What names a check for good; the region only where there are regions. */
function selectorOf({ scenario, provider, region, check }: ComparisonEntry) {
  const named = region === 'default' ? {} : { region };
  return { scenario, provider, ...named, ...(check === null ? {} : { check }) };
}

function staleIn(before: LoadedPolicyFile | undefined, { runs }: ArenaResult): readonly BlessingEntry[] {
  const { blessings = [] } = before?.content ?? {};
  return blessings.filter((entry) => {
    const selectors = runs.flatMap(({ config }) =>
      entriesOf({ blessings: [entry] }, config).blessings.map(({ selector }) => selector),
    );
    return !runs.some((run) =>
      run.checks.some(({ id, type }) =>
        selectors.some((selector) => matchesSelector(selector, { ...run, check: id, type })),
      ),
    );
  });
}

function usage(message: string): ManifestError {
  return new ManifestError({ code: 'USAGE', message });
}
