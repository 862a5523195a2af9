import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, nullIfEmpty, pass } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
const COMMIT_WORDS = ['decision', 'next step', 'commit'];
/** Passes when the reply commits to something. */
export const commit = defineCheck({
    type: 'commit',
    scope: 'turn',
    description: 'Passes when the reply names a decision, a next step or a commitment, and every commit field.',
    params: () => z.strictObject({
        must_end_with_commit: z
            .boolean()
            .default(false)
            .describe('Whether the reply must commit to something; without it the check asks for nothing.'),
        commit_fields: textList.default([]).describe('Texts that must all appear too; letter case is ignored.'),
    }),
    idle: ({ must_end_with_commit: isRequired }) => isRequired ? undefined : '"must_end_with_commit" is not true',
    evaluate(subject, { must_end_with_commit: isRequired, commit_fields: fields }) {
        return judgeReply(subject, ({ content }) => {
            if (!isRequired)
                return pass('This checks nothing: "must_end_with_commit" is not true.');
            const text = content.toLowerCase();
            if (!COMMIT_WORDS.some((word) => text.includes(word))) {
                return fail(`The reply has none of ${quoteList(COMMIT_WORDS)}; it says ${quote(content)}.`, {
                    error: 'missing commit structure',
                });
            }
            const missing = fields.filter((field) => !text.includes(field.toLowerCase()));
            const details = { missing_fields: nullIfEmpty(missing) };
            return missing.length > 0
                ? fail(`The reply lacks the commit fields ${quoteList(missing)}; it says ${quote(content)}.`, details)
                : pass('The reply commits to something.', details);
        });
    },
});
