import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, nullIfEmpty, pass } from "./outcome.js";
import { quoteList } from "./quote.js";
import { activatedSkills, skillNames } from "./skill-activations.js";
/** Passes when every named skill was activated often enough. */
export const skillActivated = defineCheck({
    type: 'skill_activated',
    scope: 'both',
    description: 'Passes when every named skill was activated in scope, in any order.',
    params: () => z.strictObject({
        skill_names: skillNames.describe('Names of the skills.'),
        min_calls: z.int().min(1).default(1).describe('How often each skill must be activated at least.'),
    }),
    evaluate(subject, { skill_names: wanted, min_calls: min }) {
        return judgeInScope(subject, () => {
            const activated = activatedSkills(subject);
            const missing = wanted.filter((skill) => activated.filter((name) => name === skill).length < min);
            const details = { missing_skills: nullIfEmpty(missing), activated };
            const often = min > 1 ? ` at least ${min} times` : '';
            const all = activated.length === 0 ? 'none was activated' : `activated were ${quoteList(activated)}`;
            return missing.length > 0
                ? fail(`Skills not activated${often}: ${quoteList(missing)}; ${all}.`, details)
                : pass(`Skills activated${often}: ${quoteList(wanted)}.`, details);
        });
    },
});
