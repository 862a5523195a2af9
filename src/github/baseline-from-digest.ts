import type { BaselineRequest } from '../arena/outcome.ts';
import type { BaselineResolution } from '../baseline/baseline.ts';
import { parseDigest } from '../baseline/result-digest.ts';
import { JOB_APP } from './blessing-record.ts';
import { checkRunName } from './check-run.ts';
import type { GithubClient } from './github-client.ts';

/**
 * Reads the digest that a trusted run left in its check run. Whoever may write check runs could have made it, so all it
 * gives is suspicion: which failures may be old.
 */
export async function readDigest(
  client: Pick<GithubClient, 'listNamedCheckRuns'>,
  { sha, key }: { readonly sha: string; readonly key: string },
  { lane }: BaselineRequest,
): Promise<{ readonly clause: string } & Pick<BaselineResolution, 'suspected'>> {
  const name = checkRunName(key);
  const found = await client.listNamedCheckRuns(sha, name);
  const newest = found
    .filter(({ app, isCompleted }) => app === JOB_APP && isCompleted)
    .toSorted((a, b) => b.id - a.id)[0];
  if (newest === undefined) {
    const others = found.length === 0 ? '' : ' of GitHub Actions that is completed';
    return { clause: `there is no check run "${name}"${others}` };
  }
  const digest = parseDigest(newest.text);
  if (digest === undefined) return { clause: `the check run ${newest.id} holds none that can be read` };
  if (digest.lane !== lane) {
    return { clause: `that of the check run ${newest.id} is of the ${digest.lane} lane` };
  }
  const clause = `that of the check run ${newest.id} was read; it is not verified, so it marks failures as suspected and excuses none`;
  return { clause, suspected: digest.failed };
}
