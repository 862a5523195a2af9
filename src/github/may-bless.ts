import { PublishError } from '../errors/publish-error.ts';
import type { AcceptanceClient } from './acceptance-client.ts';
import type { EventAccount } from './acceptance-context.ts';

/** What GitHub calls the permissions that let somebody change the branch anyway; `maintain` is told as `write`. */
const SUFFICIENT: ReadonlySet<string> = new Set(['admin', 'maintain', 'write']);

/**
 * Why an account may not accept changes, as a sentence without its full stop; undefined when it may. The repository is asked every time: what an event says
 * of an account's association is no permission. GitHub's refusal to tell is thrown.
 */
export async function reasonNotToBless(
  client: Pick<AcceptanceClient, 'getPermission'>,
  account: EventAccount | undefined,
): Promise<string | undefined> {
  if (account === undefined) return 'The account is gone';
  if (!account.isPerson) return 'Only a person can accept a change, and this account is a program';
  const permission = await permissionOf(client, account.login);
  return SUFFICIENT.has(permission)
    ? undefined
    : `Accepting a change takes permission to write to the repository, and this account has ${permission === 'read' ? 'permission to read only' : 'none'}`;
}

async function permissionOf(client: Pick<AcceptanceClient, 'getPermission'>, login: string): Promise<string> {
  try {
    return await client.getPermission(login);
  } catch (error) {
    // GitHub does not find accounts that have nothing to do with the repository.
    if (error instanceof PublishError && error.code === 'NOT_FOUND') return 'none';
    throw error;
  }
}
