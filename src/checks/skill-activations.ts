import { argument, argumentsOf } from './argument-values.ts';
import type { CheckSubject } from './check.ts';
import { textList } from './param-schemas.ts';

const ACTIVATE = 'skill__activate';

/** Names of skills, as several checks take them. */
export const skillNames = textList.min(1);

/** The skills that were activated in scope, in order; they are named in calls of the tool `skill__activate`. */
export function activatedSkills({ toolCalls }: CheckSubject): readonly string[] {
  return toolCalls.flatMap((call) => {
    const args = call.name === ACTIVATE ? argumentsOf(call) : undefined;
    const skill = args === undefined ? undefined : (argument(args, 'skill') ?? argument(args, 'name'));
    return typeof skill === 'string' ? [skill] : [];
  });
}
