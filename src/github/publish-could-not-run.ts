import { cutText, escapeHidden } from '../lib/escape-hidden.ts';
import { VERSION } from '../lib/version.ts';
import { isInsideRepository } from '../model/location.ts';
import type { Annotation } from '../reports/annotations.ts';
import { couldNotRunTitle, type Obstacle, renderCouldNotRun } from '../reports/could-not-run.ts';
import { publishCheckRun } from './check-run.ts';
import { commentLimit, publishCommentText, titleOf } from './comment-surface.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { ANNOTATIONS_MAX, CHECK_RUN_TEXT_MAX, JOB_SUMMARY_MAX_BYTES } from './limits.ts';
import { type PublishedLinks, renderOutputsWithoutRun, setOutputs } from './outputs.ts';
import type { Runner } from './runner.ts';
import { publishSummary } from './summary.ts';
import { createSurfaces, type Surfaces } from './surfaces.ts';

/** What is known of the job by the time something goes wrong. */
export interface ReachedJob {
  readonly inputs: ActionInputs;
  readonly context: EventContext;
  /** Absent without a token. */
  readonly client: GithubClient | undefined;
}

/** An arena that could not run, and where that is told. */
export interface CouldNotRun {
  readonly obstacles: readonly Obstacle[];
  /** Absent where not even the inputs or the event could be read; then there is only the job to tell it to. */
  readonly job: ReachedJob | undefined;
  readonly runner: Runner;
  /** Whether the job was called off; then an earlier comment stays. */
  readonly isInterrupted: boolean;
}

/** Tells every surface that nothing ran, so that no earlier result passes for this commit's. Never throws. */
export async function publishCouldNotRun(failure: CouldNotRun): Promise<PublishedLinks> {
  const { job, runner } = failure;
  const surfaces = createSurfaces(runner);
  let links: PublishedLinks = {};
  if (job !== undefined) {
    links = { ...links, ...(await publishCheck(failure, job, surfaces)) };
    links = { ...links, ...(await publishComment(failure, job, surfaces, links)) };
  }
  await surfaces.attempt({ name: 'the job summary' }, () =>
    publishSummary(runner, renderText(failure, links, JOB_SUMMARY_MAX_BYTES, "in the job's log")),
  );
  await surfaces.attempt({ name: 'the outputs' }, async () =>
    setOutputs(runner, renderOutputsWithoutRun(links)),
  );
  surfaces.tellSkipped();
  return links;
}

function renderText(
  { obstacles, job }: CouldNotRun,
  links: PublishedLinks,
  limit: number,
  elsewhere: string,
): string {
  const places = job === undefined ? {} : { run: job.context.run.url, source: job.context.sourceUrl };
  const title = job === undefined ? {} : titleOf(job.inputs);
  return renderCouldNotRun(
    { obstacles, ...title, links: { ...places, ...links }, version: VERSION, elsewhere },
    limit,
  );
}

async function publishCheck(
  failure: CouldNotRun,
  { inputs, context, client }: ReachedJob,
  surfaces: Surfaces,
): Promise<Pick<PublishedLinks, 'check'>> {
  if (client === undefined || inputs.annotations === 'never') return {};
  const target = { key: inputs.commentKey, headSha: context.headSha, run: context.run };
  const published = await surfaces.attempt({ name: 'the check run', permission: 'checks: write' }, () => {
    const texts = {
      title: couldNotRunTitle(failure),
      summary: renderText(failure, {}, CHECK_RUN_TEXT_MAX, 'in the job summary'),
      text: '',
    };
    const annotations = toAnnotations(failure.obstacles);
    return publishCheckRun(client, target, { verdict: 'fail', texts, annotations });
  });
  if (published === undefined) return {};
  if (published.trouble !== undefined) failure.runner.warning(published.trouble.message);
  return { check: published.url };
}

function toAnnotations(obstacles: readonly Obstacle[]): readonly Annotation[] {
  const placed = obstacles.flatMap(({ severity, location, path, message, hint }): Annotation[] => {
    if (location === undefined || !isInsideRepository(location)) return [];
    return [
      {
        path: location.file,
        startLine: location.line,
        startColumn: location.column,
        level: severity === 'error' ? 'failure' : 'warning',
        title: cutText(escapeHidden(path || 'The arena could not run'), ANNOTATION_TITLE_LENGTH),
        message: cutText(escapeHidden(hint === undefined ? message : `${message} ${hint}`), MESSAGE_LENGTH),
      },
    ];
  });
  const isError = ({ level }: Annotation) => level === 'failure';
  return [...placed.filter(isError), ...placed.filter((one) => !isError(one))].slice(0, ANNOTATIONS_MAX);
}

const ANNOTATION_TITLE_LENGTH = 255;
const MESSAGE_LENGTH = 10_000;

async function publishComment(
  failure: CouldNotRun,
  job: ReachedJob,
  surfaces: Surfaces,
  links: PublishedLinks,
): Promise<Pick<PublishedLinks, 'comment'>> {
  if (failure.isInterrupted) return {};
  return publishCommentText({ ...job, runner: failure.runner }, surfaces, () =>
    renderText(failure, links, commentLimit(job), 'in the job summary'),
  );
}
