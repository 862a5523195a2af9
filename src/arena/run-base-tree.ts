import { mkdtemp, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Baseline } from '../baseline/baseline.ts';
import { ArenaError } from '../errors/arena-error.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { textOfThrown } from '../lib/error-like.ts';
import { findRepositoryRoot } from '../manifest/read-files.ts';
import type { Git } from './git.ts';
import type { RunArenaOptions } from './outcome.ts';
import { isInside } from './output-directory.ts';
import { runArena } from './run-arena.ts';

/** What running another commit needs. */
export interface BaseTree {
  /** Full hash of the commit. */
  readonly sha: string;
  /** The run whose baseline is wanted. */
  readonly options: RunArenaOptions & Required<Pick<RunArenaOptions, 'workingDirectory' | 'signal'>>;
  readonly git: Git;
  /** Absolute; the tree is put below it while it is needed. */
  readonly temporaryDirectory: string;
}

/** The result of a commit, or a clause that says why there is none. */
export type BaseTreeOutcome = { readonly baseline: Baseline } | { readonly reason: string };

/**
 * Runs the same arenas as they are in another commit, in mock mode, so that nothing leaves the process. The commit is
 * put into a directory of its own, which goes afterwards; the checkout stays as it is.
 */
export async function runBaseTree(base: BaseTree): Promise<BaseTreeOutcome> {
  const { sha, options, git, temporaryDirectory } = base;
  const { workingDirectory, signal } = options;
  // What is no hash could be taken for an option.
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return { reason: `"${sha.slice(0, 80)}" is no hash of a commit` };
  if (options.testCommand !== undefined) {
    return { reason: 'tests are not run in another tree, which lacks the packages that they import' };
  }
  const found = findRepositoryRoot(workingDirectory);
  if (found === undefined) return { reason: 'the working directory is in no git repository' };
  const root = await realpath(found);
  const scratch = await mkdtemp(path.join(await realpath(temporaryDirectory), 'arena-base-'));
  const tree = path.join(scratch, 'tree');
  try {
    await fetchWhereMissing(git, root, sha, signal);
    await git(root, ['worktree', 'add', '--detach', '--force', tree, sha], signal);
    return await runThere(base, { root, tree, scratch });
  } catch (error) {
    // Another commit that cannot be run says nothing about this one.
    if (!(error instanceof ArenaError || signal.aborted)) throw error;
    return { reason: signal.aborted ? 'the job was called off' : reasonOf(error) };
  } finally {
    await removeTree(git, root, tree, scratch);
  }
}

interface Places {
  readonly root: string;
  readonly tree: string;
  readonly scratch: string;
}

async function runThere(
  { sha, options }: BaseTree,
  { root, tree, scratch }: Places,
): Promise<BaseTreeOutcome> {
  const inTree = await moverInto(tree, root, options.workingDirectory);
  const configs = options.configs.map(inTree);
  const outside = options.configs.find((_, index) => configs[index] === undefined);
  // Run where it is, it would be held against itself.
  if (outside !== undefined) return { reason: `the arena ${outside} lies outside the git repository` };
  const { result } = await runArena({
    ...unchangedOptions(options),
    configs: configs.filter((config) => config !== undefined),
    workingDirectory: inTree('.') ?? tree,
    outputDirectory: path.join(scratch, 'out'),
    mode: 'mock',
    formats: ['junit'],
    policy: { onMissingBaseline: 'neutral' },
    commit: { sha },
    ...mockConfigOf(options, inTree),
  });
  if (result.runs.some(({ skipReason }) => skipReason !== undefined)) {
    return { reason: 'the job was called off' };
  }
  const { engineVersion } = result.meta;
  // It is as old as this run; a time of its own would be the one thing that differs from one run to the next.
  const origin = { sha, ref: null, createdAt: null, source: 'base tree', distance: 0, engineVersion };
  return { baseline: { result, origin } };
}

/** Gives the place of a file in the other tree; undefined for one outside the repository. */
async function moverInto(tree: string, root: string, workingDirectory: string) {
  const real = await realpath(workingDirectory);
  return (file: string): string | undefined => {
    // An absolute path may go through links as the caller's directory does.
    const candidates = [
      path.resolve(real, file),
      path.resolve(real, path.relative(workingDirectory, path.resolve(workingDirectory, file))),
    ];
    const inside = candidates.find((candidate) => isInside(root, candidate));
    return inside === undefined ? undefined : path.join(tree, path.relative(root, inside));
  };
}

function mockConfigOf(
  { mockConfig, workingDirectory }: BaseTree['options'],
  inTree: (file: string) => string | undefined,
): Pick<RunArenaOptions, 'mockConfig'> {
  if (mockConfig === undefined) return {};
  return { mockConfig: inTree(mockConfig) ?? path.resolve(workingDirectory, mockConfig) };
}

const UNCHANGED = [
  'checks',
  'clock',
  'concurrency',
  'definedScenarios',
  'environment',
  'executionId',
  'filters',
  'overrides',
  'packEvals',
  'providerOverrides',
  'runTimeoutMs',
  'selfPlay',
  'signal',
  'timers',
] as const satisfies readonly (keyof RunArenaOptions)[];

/** Whatever decides on the results; nothing of what is told, recorded or written on the way. */
function unchangedOptions(options: RunArenaOptions): Partial<RunArenaOptions> {
  return Object.fromEntries(UNCHANGED.flatMap((name) => (name in options ? [[name, options[name]]] : [])));
}

/** A shallow checkout lacks the commits before its own; they are fetched as shallow as it is. */
async function fetchWhereMissing(git: Git, root: string, sha: string, signal: AbortSignal): Promise<void> {
  const commit = `${sha}^{commit}`;
  const isThere = await git(root, ['cat-file', '-e', commit], signal).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const shallow = await git(root, ['rev-parse', '--is-shallow-repository'], signal);
  const depth = shallow.trim() === 'true' ? ['--depth=1'] : [];
  const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
  await git(root, [...words, ...depth, 'origin', sha], signal).catch((cause: unknown) => {
    throw new ManifestError({
      code: 'COMMIT_MISSING',
      message: `the checkout does not hold the commit ${sha.slice(0, 7)} and it could not be fetched (${reasonOf(cause)}); fetch-depth: 2 of actions/checkout brings it along`,
      cause,
    });
  });
}

/** Whatever was left half-way goes as well, also when the job was called off. */
async function removeTree(git: Git, root: string, tree: string, scratch: string): Promise<void> {
  const { signal } = new AbortController();
  await git(root, ['worktree', 'remove', '--force', tree], signal).catch(() => undefined);
  await rm(scratch, { recursive: true, force: true });
  await git(root, ['worktree', 'prune'], signal).catch(() => undefined);
}

function reasonOf(error: unknown): string {
  const text = textOfThrown(error);
  return (text.split('\n')[0] ?? '').replace(/\.$/, '');
}
