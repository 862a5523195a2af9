import { ArenaError } from './arena-error.ts';

/** A tool could not do its work. */
export class ToolError extends ArenaError {
  override readonly name = 'ToolError';
}
