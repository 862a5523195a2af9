import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, nullIfEmpty, pass } from "./outcome.js";
import { quoteList } from "./quote.js";
import { activatedSkills, skillNames } from "./skill-activations.js";
/** Passes when none of the named skills was activated. */
export const skillNotActivated = defineCheck({
    type: 'skill_not_activated',
    scope: 'both',
    description: 'Passes when none of the named skills was activated in scope.',
    params: () => z.strictObject({ skill_names: skillNames.describe('Names of the skills.') }),
    evaluate(subject, { skill_names: forbidden }) {
        return judgeInScope(subject, () => {
            const activated = new Set(activatedSkills(subject));
            const found = forbidden.filter((skill) => activated.has(skill));
            const details = { forbidden_skills_activated: nullIfEmpty(found) };
            return found.length > 0
                ? fail(`Forbidden skills were activated: ${quoteList(found)}.`, details)
                : pass(`Skills not activated: ${quoteList(forbidden)}.`, details);
        });
    },
});
