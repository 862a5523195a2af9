import type { GithubClient } from './github-client.ts';
import { JOB_TOKEN_AUTHOR_ID } from './limits.ts';

/** The account that writes with a token. The job token and app tokens cannot ask; the job's bot is the likelier. */
export async function findOwnId(
  client: Pick<GithubClient, 'getOwnAccountId'>,
  token: string,
): Promise<number> {
  return token.startsWith('ghs_') ? JOB_TOKEN_AUTHOR_ID : client.getOwnAccountId();
}
