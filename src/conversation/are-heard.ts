import type { RunEventInput } from '../events/arena-event.ts';
import type { RunContext } from './run-context.ts';

/** Whether somebody listens to one of these types of events, so that they are worth putting together. */
export function areHeard(
  types: readonly RunEventInput['type'][],
  { hears }: Pick<RunContext, 'hears'>,
): boolean {
  return types.some((type) => hears(type));
}
