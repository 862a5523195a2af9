import { ArenaError } from './arena-error.ts';

/** GitHub or the artifact service refused something; never changes the exit code. */
export class PublishError extends ArenaError {
  override readonly name = 'PublishError';
}
