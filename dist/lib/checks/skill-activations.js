import { argument, argumentsOf } from "./argument-values.js";
import { textList } from "./param-schemas.js";
const ACTIVATE = 'skill__activate';
/** Names of skills, as several checks take them. */
export const skillNames = textList.min(1);
/** The skills that were activated in scope, in order; they are named in calls of the tool `skill__activate`. */
export function activatedSkills({ toolCalls }) {
    return toolCalls.flatMap((call) => {
        const args = call.name === ACTIVATE ? argumentsOf(call) : undefined;
        const skill = args === undefined ? undefined : (argument(args, 'skill') ?? argument(args, 'name'));
        return typeof skill === 'string' ? [skill] : [];
    });
}
