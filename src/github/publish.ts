import type { ArenaOutcome } from '../arena/outcome.ts';
import { renderDigest } from '../baseline/result-digest.ts';
import type { ArenaResult } from '../model/run-result.ts';
import { buildAnnotations } from '../reports/annotations.ts';
import { type CheckRunTexts, renderCheckRun } from '../reports/check-run.ts';
import { renderJobSummary } from '../reports/job-summary.ts';
import { renderComment } from '../reports/pull-request-comment.ts';
import type { ReportInput } from '../reports/report-input.ts';
import { publishCheckRun } from './check-run.ts';
import { commentLimit, publishCommentText, titleOf } from './comment-surface.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { ANNOTATIONS_MAX, CHECK_RUN_TEXT_MAX, DIGEST_MAX } from './limits.ts';
import { type PublishedLinks, renderOutputs, setOutputs } from './outputs.ts';
import { publishIssue } from './publish-issue.ts';
import type { Runner } from './runner.ts';
import { publishSummary } from './summary.ts';
import { createSurfaces, type Surfaces } from './surfaces.ts';
import { type ArtifactStorage, artifactNameFor, uploadResult } from './upload-artifact.ts';
import { printWorkflowAnnotations } from './workflow-annotations.ts';

/** What is published, where, and with which means. */
export interface Publication {
  readonly outcome: ArenaOutcome;
  readonly inputs: ActionInputs;
  readonly context: EventContext;
  readonly runner: Runner;
  readonly storage: ArtifactStorage;
  /** Absent without a token; then nothing is sent to the API. */
  readonly client: GithubClient | undefined;
}

/** Publishes an outcome to every surface it can reach. Never throws, and decides nothing about the exit code. */
export async function publish(publication: Publication): Promise<PublishedLinks> {
  const { context, runner, client } = publication;
  const surfaces = createSurfaces(runner);
  if (client === undefined) {
    surfaces.skip(
      'No github-token was given: there is no comment, no check run and no baseline from artifacts.',
    );
  }
  let links: Links = { run: context.run.url, source: context.sourceUrl };
  links = { ...links, ...(await publishArtifact(publication, surfaces)) };
  links = { ...links, ...(await publishCheck(publication, surfaces, links)) };
  links = { ...links, ...(await publishComment(publication, surfaces, links)) };
  if (!isIncomplete(publication.outcome.result)) await publishIssue(publication, surfaces);
  await surfaces.attempt({ name: 'the job summary' }, () =>
    publishSummary(runner, renderJobSummary(reportInput(publication, surfaces, links))),
  );
  await surfaces.attempt({ name: 'the outputs' }, async () =>
    setOutputs(runner, renderOutputs(publication.outcome, links)),
  );
  surfaces.tellSkipped();
  return links;
}

type Links = PublishedLinks & { readonly run: string; readonly source: string };

function reportInput({ outcome, inputs }: Publication, surfaces: Surfaces, links: Links): ReportInput {
  const { result, comparison, trends } = outcome;
  return {
    result,
    comparison,
    ...(trends === undefined ? {} : { trends }),
    ...titleOf(inputs),
    links,
    notices: surfaces.notices,
  };
}

async function publishArtifact(
  { outcome, inputs, context, storage, runner }: Publication,
  surfaces: Surfaces,
): Promise<Pick<PublishedLinks, 'artifact'>> {
  const incomplete = isIncomplete(outcome.result);
  const name = artifactNameFor(context, inputs.baselineArtifact, inputs.uploadArtifact, incomplete);
  if (name === undefined) return {};
  if (incomplete && context.isBaselineSource) {
    runner.notice(`Runs were called off, so this result is no baseline; it is stored as "${name}".`);
  }
  const { outputDirectory, results, comparison, history } = outcome.files;
  const stored = await surfaces.attempt({ name: 'the result artifact' }, () =>
    uploadResult(
      storage,
      {
        name,
        rootDirectory: outputDirectory,
        files: [results, comparison, ...(history === undefined ? [] : [history])],
        retentionDays: inputs.retentionDays,
      },
      context.run,
    ),
  );
  return stored?.id === undefined ? {} : { artifact: `${context.run.url}/artifacts/${stored.id}` };
}

async function publishCheck(
  publication: Publication,
  surfaces: Surfaces,
  links: Links,
): Promise<Pick<PublishedLinks, 'check'>> {
  const { outcome, inputs, context, runner, client } = publication;
  if (inputs.annotations === 'never') return {};
  const { result, comparison } = outcome;
  const { annotations, omitted } = buildAnnotations(result, comparison, { max: ANNOTATIONS_MAX });
  noteOmitted(surfaces, omitted);
  const target = { key: inputs.commentKey, headSha: context.headSha, run: context.run };
  const texts = () => checkTexts(publication, reportInput(publication, surfaces, links));
  const published =
    client &&
    (await surfaces.attempt({ name: 'the check run', permission: 'checks: write' }, () =>
      publishCheckRun(client, target, { verdict: comparison.verdict, texts: texts(), annotations }),
    ));
  if (published === undefined) {
    noteOmitted(surfaces, printWorkflowAnnotations(runner, annotations).omitted);
    return {};
  }
  if (published.trouble !== undefined) runner.warning(published.trouble.message);
  return { check: published.url };
}

/** The check run of a trusted result keeps its digest, for when the artifact is gone. */
function checkTexts({ outcome, context }: Publication, input: ReportInput): CheckRunTexts {
  const texts = renderCheckRun(input);
  const isTrusted = context.isBaselineSource && !isIncomplete(outcome.result);
  const digest = isTrusted ? renderDigest(outcome.result, DIGEST_MAX) : undefined;
  if (digest === undefined) return texts;
  const room = CHECK_RUN_TEXT_MAX - digest.length - 1;
  // Only what stands first is believed to be a digest: what models said comes after it.
  const text = texts.text.length <= room ? texts.text : renderCheckRun(input, room).text;
  return { ...texts, text: text === '' ? digest : `${digest}\n${text}` };
}

function noteOmitted(surfaces: Surfaces, omitted: number): void {
  if (omitted > 0) surfaces.note(`${omitted} more annotations were left out; the lists here are longer.`);
}

async function publishComment(
  publication: Publication,
  surfaces: Surfaces,
  links: Links,
): Promise<Pick<PublishedLinks, 'comment'>> {
  const { result, comparison } = publication.outcome;
  if (isIncomplete(result) && comparison.verdict === 'pass') {
    surfaces.note('The job was called off before all runs were done, so the comment stays as it is.');
    return {};
  }
  return publishCommentText(publication, surfaces, () =>
    renderComment(reportInput(publication, surfaces, links), commentLimit(publication)),
  );
}

/** Whether runs were called off, so that the result speaks of a part of the plan only. */
function isIncomplete({ runs }: ArenaResult): boolean {
  return runs.some(({ skipReason }) => skipReason !== undefined);
}
