import { ArenaError } from './arena-error.ts';

/** A bug of ours. */
export class InternalError extends ArenaError {
  override readonly name = 'InternalError';
}
