import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { quote, quoteList } from "./quote.js";
import { matchSubsequence } from "./sequences.js";
import { activatedSkills, skillNames } from "./skill-activations.js";
/** Passes when skills were activated in a given order. */
export const skillActivationOrder = defineCheck({
    type: 'skill_activation_order',
    scope: 'both',
    description: 'Passes when the named skills were activated in this order; others may stand between them.',
    params: () => z.strictObject({ sequence: skillNames.describe('Names of the skills, in order.') }),
    evaluate(subject, { sequence }) {
        return judgeInScope(subject, () => {
            const activated = activatedSkills(subject);
            const matched = matchSubsequence(activated, sequence).length;
            const details = { expected_sequence: sequence, activated, matched_steps: matched };
            const missing = sequence[matched];
            if (missing === undefined)
                return pass(`Activated in this order: ${quoteList(sequence)}.`, details);
            const before = matched === 0 ? '' : ` after ${quoteList(sequence.slice(0, matched))}`;
            const all = activated.length === 0 ? 'no skill was' : `activated were ${quoteList(activated)}`;
            return fail(`${quote(missing)} was not activated${before}; ${all}.`, details);
        });
    },
});
