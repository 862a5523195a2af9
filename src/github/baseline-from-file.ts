import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { baselineOfFile, readBaselineFile } from '../arena/compare-files.ts';
import type { Baseline, BaselineResolution } from '../baseline/baseline.ts';
import { parseArenaResult } from '../baseline/parse-arena-result.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { PublishError } from '../errors/publish-error.ts';
import { pathBase } from '../manifest/path-base.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import { BASELINE_FILE_MAX_BYTES } from './limits.ts';
import { remedyFor } from './remedy.ts';

/** What reading a committed baseline needs. */
export interface FileBaselineSources {
  /** As the input has it, relative to the working directory. */
  readonly file: string;
  readonly workingDirectory: string;
  /** Where the checkout is, if no git repository says so. */
  readonly workspace: string;
  readonly context: Pick<EventContext, 'event' | 'baseSha'>;
  /** Absent without a token. */
  readonly client: Pick<GithubClient, 'downloadFile'> | undefined;
  readonly onNotice: (message: string) => void;
  readonly onWarning: (message: string) => void;
}

const INPUT = 'The input baseline';

/**
 * Reads a committed baseline. Where changes are proposed it is read from the commit they are to be merged into, or
 * they could choose what they are compared with. Where that cannot be had the checkout's file serves, and the reason
 * says so.
 */
export async function resolveFileBaseline(sources: FileBaselineSources): Promise<BaselineResolution> {
  const { file, workingDirectory, context, onNotice, onWarning } = sources;
  const proposal = proposalOf(context.event);
  if (proposal === undefined) return { baseline: await readBaselineFile(file, workingDirectory, INPUT) };
  const trusted = await readFromBase(sources);
  if ('reason' in trusted) {
    const baseline = await readBaselineFile(file, workingDirectory, INPUT);
    const reason = `the baseline ${file} comes from the ${proposal} itself, which may have changed it: ${trusted.reason}`;
    onWarning(`Baseline: ${reason}.`);
    return { baseline, reason };
  }
  if (!(await isChanged(path.resolve(workingDirectory, file), trusted.content))) {
    return { baseline: trusted.baseline };
  }
  const reason = `the ${proposal} changes its baseline ${file}; the one of its base commit ${shorten(context.baseSha)} was compared with`;
  onNotice(`Baseline: ${reason}.`);
  return { baseline: trusted.baseline, reason };
}

function proposalOf(event: EventContext['event']): string | undefined {
  if (event === 'pull_request') return 'pull request';
  return event === 'merge_group' ? 'merge group' : undefined;
}

/** A committed baseline and its bytes, or a clause that says why the commit gave none. */
export type CommittedBaseline =
  | { readonly baseline: Baseline; readonly content: Uint8Array }
  | { readonly reason: string };

/** Which file of which commit. */
export interface CommittedPlace extends Pick<FileBaselineSources, 'file' | 'workingDirectory' | 'workspace'> {
  readonly sha: string;
  readonly client: Pick<GithubClient, 'downloadFile'>;
}

/** Reads a baseline as it is in a commit. */
export async function readCommittedBaseline({
  sha,
  client,
  ...place
}: CommittedPlace): Promise<CommittedBaseline> {
  const file = await pathInRepository(place);
  if (file === undefined) return { reason: 'it lies outside the repository' };
  try {
    const content = await client.downloadFile(file, sha, BASELINE_FILE_MAX_BYTES);
    const result = parseArenaResult(Buffer.from(content).toString('utf8'));
    return { baseline: baselineOfFile(result), content };
  } catch (error) {
    if (error instanceof PublishError) return { reason: describeRefusal(error, sha) };
    if (error instanceof ManifestError) {
      return { reason: `that of the base commit ${shorten(sha)} cannot be used (${error.message})` };
    }
    throw error;
  }
}

async function readFromBase({ context, client, ...place }: FileBaselineSources): Promise<CommittedBaseline> {
  const { baseSha: sha } = context;
  if (sha === undefined) return { reason: 'the event does not name the base commit' };
  if (client === undefined) return { reason: 'no github-token was given to read the base commit with' };
  return readCommittedBaseline({ ...place, client, sha });
}

function describeRefusal({ code, message }: PublishError, baseSha: string): string {
  if (code === 'NOT_FOUND')
    return `the base commit ${shorten(baseSha)} has no such file that the token can see`;
  const remedy =
    code === 'FORBIDDEN' ? 'The job needs the permission `contents: read`.' : (remedyFor(code) ?? '');
  return `${message} ${remedy}`.trim().replace(/\.$/, '');
}

/** With `/`, as GitHub has it; undefined for a file outside the repository. */
async function pathInRepository({
  file,
  workingDirectory,
  workspace,
}: Pick<FileBaselineSources, 'file' | 'workingDirectory' | 'workspace'>): Promise<string | undefined> {
  const { repositoryRoot } = pathBase({ workingDirectory, repositoryRoot: workspace });
  const relative = path.relative(repositoryRoot, path.resolve(workingDirectory, file));
  const isOutside = relative === '' || relative.startsWith('..') || path.isAbsolute(relative);
  return isOutside ? undefined : relative.replaceAll(path.sep, '/');
}

/** Line ends do not count, as a checkout may change them; a file that is gone is a change. */
async function isChanged(file: string, content: Uint8Array): Promise<boolean> {
  try {
    const { size } = await stat(file);
    if (size > BASELINE_FILE_MAX_BYTES) return true;
    const withoutReturns = (text: string) => text.replaceAll('\r\n', '\n');
    const current = withoutReturns(await readFile(file, 'utf8'));
    return current !== withoutReturns(Buffer.from(content).toString('utf8'));
  } catch {
    return true;
  }
}

function shorten(sha: string | undefined): string {
  return sha?.slice(0, 7) ?? 'unknown';
}
