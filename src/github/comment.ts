import { PublishError } from '../errors/publish-error.ts';
import { type CommentMarker, isLaterRun, parseMarker, renderMarker } from './comment-marker.ts';
import type { GithubClient, PullRequestComment } from './github-client.ts';
import { findOwnId } from './own-id.ts';

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
  /** Why a comment that is there twice could not be deleted; the one that counts stands. */
  readonly troubles: readonly string[];
}

type Convergence = Omit<CommentOutcome, 'foreignAuthors'>;

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
  const own = marked.filter(isBy(expectedAuthor));
  const outcome = own.length === 0 ? undefined : await convergeIfThere(client, target, own, body);
  if (outcome !== undefined) return { ...outcome, foreignAuthors: foreignTo(expectedAuthor, marked) };
  return createAndConverge(client, target, body, expectedAuthor);
}

/** Converges on comments that were listed; undefined when somebody deleted the one to update since. */
async function convergeIfThere(
  client: CommentClient,
  target: CommentTarget,
  own: readonly MarkedComment[],
  body: string,
): Promise<Convergence | undefined> {
  try {
    return await converge(client, target, own, body);
  } catch (error) {
    if (error instanceof PublishError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

async function createAndConverge(
  client: CommentClient,
  target: CommentTarget,
  body: string,
  expectedAuthor: number,
): Promise<CommentOutcome> {
  const created = await client.createComment(target.pullRequest, body);
  // Whose name an app's token writes under, only the answer tells.
  const author = created.authorId ?? expectedAuthor;
  const after = withCreated(await listMarked(client, target), created);
  const outcome = await converge(client, target, after.filter(isBy(author)), body);
  return {
    ...outcome,
    action: outcome.url === created.url && outcome.action === 'unchanged' ? 'created' : outcome.action,
    foreignAuthors: foreignTo(author, after),
  };
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
): Promise<Convergence> {
  const [oldest, ...duplicates] = own;
  if (oldest === undefined) {
    throw new PublishError({ code: 'NOT_FOUND', message: 'The comment just created is not there any more.' });
  }
  const latest = own.reduce((a, b) => (isLaterRun(b.marker, a.marker) ? b : a));
  const isSuperseded = isLaterRun(latest.marker, target.marker);
  const wanted = isSuperseded ? latest.body : body;
  const isUnchanged = hasText(oldest, wanted);
  if (!isUnchanged) await client.updateComment(oldest.id, wanted);
  const troubles: string[] = [];
  for (const duplicate of duplicates) troubles.push(...(await deleteIfThere(client, duplicate.id)));
  if (isSuperseded) return { url: oldest.url, action: 'superseded', troubles };
  return { url: oldest.url, action: isUnchanged ? 'unchanged' : 'updated', troubles };
}

/** GitHub trims bodies and may change their line ends. */
function hasText({ body }: PullRequestComment, wanted: string): boolean {
  const normalise = (text: string) => text.replaceAll('\r\n', '\n').trim();
  return normalise(body) === normalise(wanted);
}

async function deleteIfThere(client: CommentClient, commentId: number): Promise<readonly string[]> {
  try {
    await client.deleteComment(commentId);
    return [];
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    // Another run that converges at the same time may have been quicker.
    return error.code === 'NOT_FOUND' ? [] : [error.message];
  }
}

function isBy(author: number): (comment: PullRequestComment) => boolean {
  return ({ authorId }) => authorId === author;
}

function foreignTo(author: number, marked: readonly MarkedComment[]): readonly string[] {
  const others = marked.filter(({ authorId }) => authorId !== author);
  return [...new Set(others.map(({ authorLogin }) => authorLogin ?? 'a deleted account'))];
}
