import type { ChangedFiles } from '../arena/outcome.ts';
import { PublishError } from '../errors/publish-error.ts';
import type { EventContext } from './event-context.ts';
import type { ChangeTarget, GithubClient } from './github-client.ts';
import { isForWantOfPermission } from './remedy.ts';

/** What the event's change touched. Trouble with GitHub is a reason why there may be more. */
export async function listChangedFiles(
  context: EventContext,
  client: Pick<GithubClient, 'listChangedFiles'> | undefined,
): Promise<ChangedFiles> {
  const { event, baseSha, beforeSha } = context;
  const base = baseSha ?? beforeSha ?? 'the base';
  const unknown = (incompleteBecause: string): ChangedFiles => ({ base, files: [], incompleteBecause });
  const target = targetOf(context);
  if (target === undefined)
    return unknown(`the event ${event} does not say which commit to measure a change from`);
  if (client === undefined)
    return unknown('no github-token was given, so the changed files cannot be looked up');
  try {
    const { files, isComplete } = await client.listChangedFiles(target);
    if (isComplete) return { base, files };
    const incompleteBecause = `the change touches more files than GitHub lists (${files.length})`;
    return { base, files, incompleteBecause };
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    const permission = 'pullRequest' in target ? '`pull-requests: read`' : '`contents: read`';
    const advice = isForWantOfPermission(error.code) ? `; the job needs the permission ${permission}` : '';
    return unknown(`${error.message.replace(/\.$/, '')}${advice}`);
  }
}

function targetOf({ pullRequest, baseSha, beforeSha, headSha }: EventContext): ChangeTarget | undefined {
  if (pullRequest !== undefined) return { pullRequest: pullRequest.number };
  const base = baseSha ?? beforeSha;
  return base === undefined ? undefined : { base, head: headSha };
}
