import type { ArenaOutcome } from '../arena/outcome.ts';
import { DEFAULT_CONFIG } from '../manifest/default-config.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { type IssueOutcome, upsertIssue } from './issue.ts';
import type { Runner } from './runner.ts';
import type { Surfaces } from './surfaces.ts';

/** What the issue is kept with. */
export interface IssueDesk {
  readonly outcome: ArenaOutcome;
  readonly inputs: ActionInputs;
  readonly context: EventContext;
  readonly runner: Pick<Runner, 'notice'>;
  readonly client: GithubClient | undefined;
}

/** Keeps the issue about regressions in step, where it is wanted and the run speaks for the default branch. */
export async function publishIssue(
  { outcome, inputs, context, runner, client }: IssueDesk,
  surfaces: Surfaces,
): Promise<void> {
  const { baselineBranch: branch } = context;
  if (!inputs.issueOnRegression || client === undefined || branch === undefined) return;
  if (!context.isBaselineSource || !context.isDefaultBranch) return;
  const { result, comparison } = outcome;
  const { run, headSha: sha } = context;
  const target = {
    key: inputs.commentKey,
    name: inputs.commentKey === DEFAULT_CONFIG ? undefined : inputs.commentKey,
    ...{ branch, sha, at: result.meta.generatedAt, run: run.url },
    ...{ runId: run.id, attempt: run.attempt, token: inputs.token ?? '' },
  };
  const published = await surfaces.attempt({ name: 'the issue', permission: 'issues: write' }, () =>
    upsertIssue(client, target, comparison),
  );
  if (published !== undefined) tell(published, runner);
}

function tell({ action, url = '' }: IssueOutcome, runner: Pick<Runner, 'notice'>): void {
  if (action === 'declined')
    runner.notice(`The issue ${url} was closed as not planned and stays closed for now.`);
  if (action === 'superseded')
    runner.notice(`The issue ${url} was written by a later run and stays as it is.`);
  if (action === 'created' || action === 'reopened')
    runner.notice(`Something got worse, see the issue ${url}.`);
}
