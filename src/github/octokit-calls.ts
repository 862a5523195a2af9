import type { GithubClient } from './github-client.ts';

/** Some of the client's calls. */
export type Calls<Names extends keyof GithubClient> = Pick<GithubClient, Names>;

/** The repository that is asked about. */
export interface Target {
  readonly owner: string;
  readonly repo: string;
}
