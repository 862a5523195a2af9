import type { GithubClient } from '../../src/github/github-client.ts';
import { createOctokitClient, type RetryTiming } from '../../src/github/octokit-client.ts';
import { type GithubDouble, startGithubDouble } from '../doubles/github/github-double.ts';
import { jobGrant, type TokenGrant } from '../doubles/github/github-state.ts';

/** A token that looks like that of a job. */
export const JOB_TOKEN = 'ghs_job';

/** Lets every write through at once; the plugin's own limiters put a second or three between them. */
const unlimited = {
  key: () => ({
    schedule: (_options: unknown, run: (...args: unknown[]) => unknown, ...args: unknown[]) => run(...args),
  }),
};

/** Retries as in earnest, a thousand times faster. */
export const HASTY: RetryTiming = {
  retries: 2,
  waitUnitMs: 1,
  longestWaitSeconds: 120,
  limiters: { write: unlimited, notifications: unlimited } as unknown as NonNullable<RetryTiming['limiters']>,
};

/** A client on a double of its own. */
export interface ClientFixture extends AsyncDisposable {
  readonly double: GithubDouble;
  readonly warnings: string[];
  clientFor(token: string, grant?: TokenGrant): GithubClient;
}

/** Starts a double and gives clients for it. */
export async function createClientFixture(): Promise<ClientFixture> {
  const double = await startGithubDouble();
  const warnings: string[] = [];
  return {
    double,
    warnings,
    clientFor(token, grant = jobGrant()) {
      double.state.tokens.set(token, grant);
      return createOctokitClient({
        token,
        baseUrl: double.url,
        owner: double.state.owner,
        repository: double.state.name,
        onWarning: (message) => warnings.push(message),
        timing: HASTY,
      });
    },
    [Symbol.asyncDispose]: () => double[Symbol.asyncDispose](),
  };
}
