import { PublishError } from '../errors/publish-error.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Annotation } from '../reports/annotations.ts';
import type { CheckRunTexts } from '../reports/check-run.ts';
import type { CheckOutput, FinishedCheckRun, GithubClient } from './github-client.ts';
import { ANNOTATIONS_PER_REQUEST } from './limits.ts';

/** What a check run is about. */
export interface CheckTarget {
  readonly key: string;
  readonly headSha: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
}

/** The part of the client that check runs need. */
export type CheckClient = Pick<GithubClient, 'createCheckRun' | 'appendToCheckRun'>;

/** What a check run says. */
export interface CheckRunReport {
  readonly verdict: Verdict;
  readonly texts: CheckRunTexts;
  readonly annotations: readonly Annotation[];
}

/** What became of the check run. */
export interface CheckRunOutcome {
  readonly url: string;
  /** Why the later annotations are missing; the check run itself stands. */
  readonly trouble?: PublishError;
}

/** Creates the check run, finished, and appends the annotations that one request does not take. */
export async function publishCheckRun(
  client: CheckClient,
  target: CheckTarget,
  { verdict, texts, annotations }: CheckRunReport,
): Promise<CheckRunOutcome> {
  const [first = [], ...rest] = batchesOf(annotations, ANNOTATIONS_PER_REQUEST);
  const { id, url } = await client.createCheckRun({
    name: checkRunName(target.key),
    headSha: target.headSha,
    externalId: `arena-action:${target.key}:${target.run.id}:${target.run.attempt}`,
    detailsUrl: target.run.url,
    conclusion: conclusionOf(verdict),
    output: { ...texts, annotations: first },
  });
  try {
    // One after the other: requests at the same time lose annotations.
    for (const batch of rest) {
      await client.appendToCheckRun(id, { ...texts, annotations: batch } satisfies CheckOutput);
    }
    return { url };
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return { url, trouble: error };
  }
}

/** The name that branch protection refers to; one per configuration, or they would replace each other. */
export function checkRunName(key: string): string {
  return `arena-action (${key})`;
}

function conclusionOf(verdict: Verdict): FinishedCheckRun['conclusion'] {
  return ({ pass: 'success', fail: 'failure', neutral: 'neutral' } as const)[verdict];
}

function batchesOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, batch) =>
    items.slice(batch * size, (batch + 1) * size),
  );
}
