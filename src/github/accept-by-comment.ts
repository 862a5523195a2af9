import { PublishError } from '../errors/publish-error.ts';
import type { PullRequestFacts } from './acceptance-client.ts';
import type { CommentContext } from './acceptance-context.ts';
import { type BlessingCommand, parseCommand } from './blessing-command.ts';
import { type BlessingRecord, JOB_APP, writeRecord } from './blessing-record.ts';
import { renderAccepted, renderRefused } from './blessing-reply.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { findJudgedRuns, type JudgedRun, judgeAgain } from './judge-again.ts';
import { reasonNotToBless } from './may-bless.ts';
import type { Runner } from './runner.ts';
import { publishSummary } from './summary.ts';
import { createSurfaces } from './surfaces.ts';
import { artifactNameFor } from './upload-artifact.ts';

/** A comment, and the means to act on it. */
export interface CommentDuty {
  readonly inputs: Pick<ActionInputs, 'baselineArtifact'>;
  readonly context: Pick<EventContext, 'comment' | 'run'>;
  readonly runner: Runner;
  readonly client: GithubClient | undefined;
}

/** An answer to a command, Markdown, and whether it was carried out. */
interface Answer {
  readonly isDone: boolean;
  readonly text: string;
}

/**
 * Reads a comment as a command, carries it out, and answers. No code of the pull request is looked at, and no result
 * of it believed. Whatever goes wrong is told and fails nothing.
 */
export async function acceptByComment(duty: CommentDuty): Promise<void> {
  const { context, runner, client } = duty;
  const { comment } = context;
  if (comment?.pullRequest === undefined) {
    runner.print(['The comment is not a new one on a pull request, so there is nothing to do.']);
    return;
  }
  const read = parseCommand(comment.body);
  if (read === undefined) {
    runner.print(['The first line of the comment does not begin with /arena, so there is nothing to do.']);
    return;
  }
  if (client === undefined) {
    runner.warning('No github-token was given, so the command of the comment cannot be carried out.');
    return;
  }
  const answer = await answerTo({ ...duty, client }, { ...comment, pullRequest: comment.pullRequest }, read);
  await reply({ runner, client }, { ...comment, pullRequest: comment.pullRequest }, answer);
}

type Means = Omit<CommentDuty, 'client'> & { readonly client: GithubClient };
type Command = CommentContext & { readonly pullRequest: number };

async function answerTo(
  means: Means,
  comment: Command,
  read: NonNullable<ReturnType<typeof parseCommand>>,
): Promise<Answer> {
  try {
    const refusal = await reasonNotToBless(means.client, comment.author);
    if (refusal !== undefined) return refused(refusal);
    if ('problem' in read) return { isDone: false, text: renderRefused(read.problem, { isSyntax: true }) };
    return await carryOut(means, comment, read.command);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return refused(error.message);
  }
}

async function carryOut(means: Means, comment: Command, command: BlessingCommand): Promise<Answer> {
  const { client, inputs, context } = means;
  const pull = await client.getPullRequest(comment.pullRequest);
  const sha = pull.headSha;
  const artifactName = artifactNameFor(
    { event: 'pull_request', isBaselineSource: false },
    inputs.baselineArtifact,
    'auto',
  );
  const checkRuns = await client.listCheckRuns(sha);
  const judged = await findJudgedRuns(client, checkRuns, { sha, artifactName: artifactName ?? '' });
  const problem = reasonNotThisCommit(pull, comment, command, judged);
  if (problem !== undefined) return refused(problem);
  const record = await writeRecord(client, toRecord(comment, command, sha), context.run.url);
  if (record.app !== JOB_APP) return refused(BY_ANOTHER_APP);
  const again = await judgeAgain(client, judged, { sha, after: command.kind });
  const selector = command.kind === 'bless' ? command.selector : {};
  return {
    isDone: true,
    text: renderAccepted({ kind: command.kind, selector, sha, url: record.url, judged: again }),
  };
}

const BY_ANOTHER_APP =
  'The record was not made with the token of the job, and no run believes any other; leave out github-token';

/** Between reading the comment and asking for the head, somebody may push what nobody has looked at. */
function reasonNotThisCommit(
  { headSha, isOpen }: PullRequestFacts,
  { at }: Command,
  { kind, sha }: BlessingCommand,
  judged: readonly JudgedRun[],
): string | undefined {
  if (!isOpen) return 'The pull request is closed';
  const head = headSha.slice(0, 7);
  if (sha !== undefined) {
    return headSha.startsWith(sha)
      ? undefined
      : `The pull request is at the commit ${head} now, not at ${sha}; look at it, and say it again`;
  }
  // What is taken back may be taken back unseen.
  if (kind === 'unbless' || judged.some((run) => Date.parse(run.at) <= Date.parse(at))) return undefined;
  return `There was no result of the commit ${head} yet when the comment was written; look at its result and say it again, or name the commit with sha=${head}`;
}

function toRecord(comment: Command, command: BlessingCommand, sha: string): BlessingRecord {
  const { pullRequest, at } = comment;
  const by = comment.author?.login ?? '';
  const { reason } = command;
  if (command.kind === 'unbless') return { action: 'unbless', pullRequest, by, at, reason, sha };
  const { selector } = command;
  return { action: 'bless', pullRequest, blessing: { selector, by, at, reason, sha, source: 'comment' } };
}

function refused(reason: string): Answer {
  return { isDone: false, text: renderRefused(reason) };
}

async function reply(
  { runner, client }: Pick<Means, 'runner' | 'client'>,
  { id, pullRequest }: Command,
  { isDone, text }: Answer,
): Promise<void> {
  const surfaces = createSurfaces(runner);
  const permission = 'pull-requests: write';
  runner.print(text.split('\n'));
  await surfaces.attempt({ name: 'the reaction', permission }, () =>
    client.reactTo(id, isDone ? 'rocket' : 'confused'),
  );
  await surfaces.attempt({ name: 'the answer', permission }, () => client.createComment(pullRequest, text));
  await surfaces.attempt({ name: 'the job summary' }, () => publishSummary(runner, `${text}\n`));
  surfaces.tellSkipped();
}
