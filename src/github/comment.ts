import { PublishError } from '../errors/publish-error.ts';
import { type CommentMarker, isLaterRun, parseMarker, renderMarker } from './comment-marker.ts';
import type { GithubClient, PullRequestComment } from './github-client.ts';
import { JOB_TOKEN_AUTHOR_ID } from './limits.ts';

/** The part of the client that comments need. */
export type CommentClient = Pick<
  GithubClient,
  'getOwnAccountId' | 'listComments' | 'createComment' | 'updateComment' | 'deleteComment'
>;

/** Which comment is meant, and by which run it is written. */
export interface CommentTarget {
  readonly pullRequest: number;
  readonly marker: CommentMarker;
  readonly token: string;
}

/** What became of the comment. */
export interface CommentOutcome {
  readonly url: string;
  /** `superseded`: a later run has already written; its comment stays. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'superseded';
  /** Logins of others whose comments carry our marker; such comments are left alone. */
  readonly foreignAuthors: readonly string[];
}

interface MarkedComment extends PullRequestComment {
  readonly marker: CommentMarker;
}

/** Writes the one comment of this configuration: updates it where there is one, creates it otherwise. */
export async function upsertComment(
  client: CommentClient,
  target: CommentTarget,
  text: string,
): Promise<CommentOutcome> {
  const body = `${renderMarker(target.marker)}\n${text}`;
  const expectedAuthor = await findOwnId(client, target.token);
  const marked = await listMarked(client, target);
  const own = marked.filter(({ authorId }) => authorId === expectedAuthor);
  if (own.length > 0) {
    const outcome = await converge(client, target, own, body);
    return { ...outcome, foreignAuthors: foreignTo(expectedAuthor, marked) };
  }
  const created = await client.createComment(target.pullRequest, body);
  // An app's token looks like the job token but writes under the app's own name, which only the answer tells.
  const author = created.authorId ?? expectedAuthor;
  const after = withCreated(await listMarked(client, target), created);
  const outcome = await converge(client, target, after.filter(isBy(author)), body);
  return {
    ...outcome,
    action: outcome.url === created.url && outcome.action === 'unchanged' ? 'created' : outcome.action,
    foreignAuthors: foreignTo(author, after),
  };
}

/** The job token and app tokens cannot ask who they are; the job's bot is the likelier of the two. */
async function findOwnId(client: CommentClient, token: string): Promise<number> {
  return token.startsWith('ghs_') ? JOB_TOKEN_AUTHOR_ID : client.getOwnAccountId();
}

async function listMarked(client: CommentClient, target: CommentTarget): Promise<readonly MarkedComment[]> {
  const comments = await client.listComments(target.pullRequest);
  return comments
    .flatMap((comment) => withMarker(comment))
    .filter(({ marker }) => marker.key === target.marker.key)
    .sort((a, b) => a.id - b.id);
}

function withMarker(comment: PullRequestComment): readonly MarkedComment[] {
  const marker = parseMarker(comment.body);
  return marker === undefined ? [] : [{ ...comment, marker }];
}

/** A list may lag behind what was just created. */
function withCreated(
  listed: readonly MarkedComment[],
  created: PullRequestComment,
): readonly MarkedComment[] {
  return listed.some(({ id }) => id === created.id) ? listed : [...listed, ...withMarker(created)];
}

/**
 * Leaves one comment: the oldest, with the text of the latest run. Two runs that do this at the same time choose the
 * same comment and the same text, so they meet whatever the order.
 */
async function converge(
  client: CommentClient,
  target: CommentTarget,
  own: readonly MarkedComment[],
  body: string,
): Promise<Pick<CommentOutcome, 'url' | 'action'>> {
  const [oldest, ...duplicates] = own;
  if (oldest === undefined) {
    throw new PublishError({ code: 'NOT_FOUND', message: 'The comment just created is not there any more.' });
  }
  const latest = own.reduce((a, b) => (isLaterRun(b.marker, a.marker) ? b : a));
  const isSuperseded = isLaterRun(latest.marker, target.marker);
  const wanted = isSuperseded ? latest.body : body;
  const isUnchanged = hasText(oldest, wanted);
  if (!isUnchanged) await client.updateComment(oldest.id, wanted);
  for (const duplicate of duplicates) await deleteIfThere(client, duplicate.id);
  if (isSuperseded) return { url: oldest.url, action: 'superseded' };
  return { url: oldest.url, action: isUnchanged ? 'unchanged' : 'updated' };
}

/** GitHub trims bodies and may change their line ends. */
function hasText({ body }: PullRequestComment, wanted: string): boolean {
  const normalise = (text: string) => text.replaceAll('\r\n', '\n').trim();
  return normalise(body) === normalise(wanted);
}

async function deleteIfThere(client: CommentClient, commentId: number): Promise<void> {
  try {
    await client.deleteComment(commentId);
  } catch (error) {
    // Another run that converges at the same time may have been quicker.
    if (!(error instanceof PublishError && error.code === 'NOT_FOUND')) throw error;
  }
}

function isBy(author: number): (comment: PullRequestComment) => boolean {
  return ({ authorId }) => authorId === author;
}

function foreignTo(author: number, marked: readonly MarkedComment[]): readonly string[] {
  const others = marked.filter(({ authorId }) => authorId !== author);
  return [...new Set(others.map(({ authorLogin }) => authorLogin ?? 'a deleted account'))];
}
