import { DEFAULT_CONFIG } from '../manifest/default-config.ts';
import { type CommentTarget, upsertComment } from './comment.ts';
import { renderMarker } from './comment-marker.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { COMMENT_BODY_MAX } from './limits.ts';
import type { PublishedLinks } from './outputs.ts';
import type { Runner } from './runner.ts';
import type { Surfaces } from './surfaces.ts';

/** Where a comment is published, and with which means. */
export interface CommentDesk {
  readonly inputs: ActionInputs;
  readonly context: EventContext;
  readonly runner: Runner;
  /** Absent without a token; then there is no comment. */
  readonly client: GithubClient | undefined;
}

/** The first words of a text. The plain word serves where nothing else is asked for; arenas are told apart by key. */
export function titleOf({ commentKey }: Pick<ActionInputs, 'commentKey'>): { title?: string } {
  return commentKey === DEFAULT_CONFIG ? {} : { title: `Arena ${commentKey}` };
}

/** How long the text of the comment may be. */
export function commentLimit(desk: Pick<CommentDesk, 'inputs' | 'context'>): number {
  return COMMENT_BODY_MAX - renderMarker(markerOf(desk)).length - 1;
}

/** Writes the comment on the pull request, where there is one and it is wanted. */
export async function publishCommentText(
  desk: CommentDesk,
  surfaces: Surfaces,
  renderText: () => string,
): Promise<Pick<PublishedLinks, 'comment'>> {
  const { inputs, runner, client } = desk;
  const { pullRequest } = desk.context;
  if (client === undefined || pullRequest === undefined || inputs.comment === 'never') return {};
  const target: CommentTarget = {
    pullRequest: pullRequest.number,
    marker: markerOf(desk),
    token: inputs.token ?? '',
  };
  const published = await surfaces.attempt({ name: 'the comment', permission: 'pull-requests: write' }, () =>
    upsertComment(client, target, renderText()),
  );
  if (published === undefined) return {};
  for (const trouble of published.troubles) runner.notice(`A comment is there twice. ${trouble}`);
  if (published.foreignAuthors.length > 0) {
    runner.notice(
      `Comments by ${published.foreignAuthors.join(', ')} carry the marker of this action; they were left alone.`,
    );
  }
  if (published.action === 'superseded') {
    runner.notice('The comment on the pull request was written by a later run and stays as it is.');
  }
  return { comment: published.url };
}

function markerOf({ inputs, context }: Pick<CommentDesk, 'inputs' | 'context'>): CommentTarget['marker'] {
  const { headSha, run } = context;
  return { key: inputs.commentKey, sha: headSha, runId: run.id, attempt: run.attempt };
}
