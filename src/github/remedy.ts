import type { PublishErrorCode } from './github-client.ts';

const REMEDIES: Partial<Record<PublishErrorCode, string>> = {
  BAD_CREDENTIALS:
    'The input github-token is not a valid token, or not any more; a permission would not help.',
  LOCKED: 'Unlock the conversation, or set the input comment to never.',
};

/** Whether a refusal may come from a permission that the job lacks; what a token cannot see is not found. */
export function isForWantOfPermission(code: string): boolean {
  return code === 'FORBIDDEN' || code === 'NOT_FOUND';
}

/** What to do about a refusal that no permission of the job mends; undefined where there is nothing to say. */
export function remedyFor(code: string): string | undefined {
  return Object.hasOwn(REMEDIES, code) ? REMEDIES[code as PublishErrorCode] : undefined;
}
