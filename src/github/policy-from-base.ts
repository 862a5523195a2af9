import path from 'node:path';
import type { PolicyRequest, TrustedPolicy } from '../arena/outcome.ts';
import { PublishError } from '../errors/publish-error.ts';
import { pathBase } from '../manifest/path-base.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import { POLICY_FILE_MAX_BYTES } from './limits.ts';
import { remedyFor } from './remedy.ts';

/** What reading the policy of the base commit needs. */
export interface PolicySources {
  readonly context: Pick<EventContext, 'event' | 'baseSha'>;
  readonly workingDirectory: string;
  /** Where the checkout is, if no git repository says so. */
  readonly workspace: string;
  /** Absent without a token. */
  readonly client: Pick<GithubClient, 'downloadFile'> | undefined;
  readonly onWarning: (message: string) => void;
}

const PROPOSALS: Partial<Record<EventContext['event'], string>> = {
  pull_request: 'pull request',
  merge_group: 'merge group',
};

/**
 * Reads the policy file as it is in the commit that changes are proposed to, or they could choose what they are judged
 * by. Undefined where nothing is proposed, and where the base commit cannot be read; then the checkout's file serves,
 * with a warning when there is one.
 */
export async function resolvePolicy(
  sources: PolicySources,
  { places, isThere }: PolicyRequest,
): Promise<TrustedPolicy | undefined> {
  const { context, onWarning } = sources;
  const proposal = PROPOSALS[context.event];
  if (proposal === undefined) return undefined;
  const found = await readFromBase(sources, places);
  if (!('reason' in found)) return found;
  if (isThere) {
    onWarning(
      `Policy: the policy file comes from the ${proposal} itself, which may have changed it: ${found.reason}.`,
    );
  }
  return undefined;
}

async function readFromBase(
  { context, client, ...folders }: PolicySources,
  places: readonly string[],
): Promise<TrustedPolicy | { readonly reason: string }> {
  const { baseSha } = context;
  if (baseSha === undefined) return { reason: 'the event does not name the base commit' };
  if (client === undefined) return { reason: 'no github-token was given to read the base commit with' };
  const from = `the base commit ${baseSha.slice(0, 7)}`;
  try {
    for (const place of places) {
      const file = await pathInRepository(place, folders);
      if (file === undefined) return { reason: 'it lies outside the repository' };
      const text = await readIfThere(client, file, baseSha);
      if (text !== undefined) return { from, file: { place, text } };
    }
    return { from };
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return { reason: describeRefusal(error) };
  }
}

async function readIfThere(
  client: Pick<GithubClient, 'downloadFile'>,
  file: string,
  sha: string,
): Promise<string | undefined> {
  try {
    const content = await client.downloadFile(file, sha, POLICY_FILE_MAX_BYTES);
    return Buffer.from(content).toString('utf8');
  } catch (error) {
    if (error instanceof PublishError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

function describeRefusal({ code, message }: PublishError): string {
  const remedy =
    code === 'FORBIDDEN' ? 'The job needs the permission `contents: read`.' : (remedyFor(code) ?? '');
  return `${message} ${remedy}`.trim().replace(/\.$/, '');
}

/** With `/`, as GitHub has it; undefined for a file outside the repository. */
async function pathInRepository(
  place: string,
  { workingDirectory, workspace }: Pick<PolicySources, 'workingDirectory' | 'workspace'>,
): Promise<string | undefined> {
  const { repositoryRoot } = pathBase({ workingDirectory, repositoryRoot: workspace });
  const relative = path.relative(repositoryRoot, place);
  const isOutside = relative === '' || relative.startsWith('..') || path.isAbsolute(relative);
  return isOutside ? undefined : relative.replaceAll(path.sep, '/');
}
