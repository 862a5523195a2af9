import { z } from 'zod';
import { compileRegularExpression } from "../lib/regular-expression.js";
import { defineCheck } from "./check.js";
import { fail, judgeReply, pass } from "./outcome.js";
import { pattern as regularExpression } from "./param-schemas.js";
import { quote } from "./quote.js";
/** Passes when a regular expression matches somewhere in the reply. */
export const contentMatches = defineCheck({
    type: 'content_matches',
    aliases: ['regex'],
    scope: 'turn',
    description: 'Passes when the regular expression matches somewhere in the reply.',
    params: () => z.strictObject({
        pattern: regularExpression
            .default('')
            .describe('RE2 regular expression; case-sensitive unless it starts with (?i).'),
        expect_match: z.boolean().default(true).describe('Whether a match is wanted; false wants none.'),
    }),
    idle: ({ pattern }) => (pattern === '' ? '"pattern" is empty' : undefined),
    evaluate(subject, { pattern, expect_match: isWanted }) {
        return judgeReply(subject, ({ content }) => {
            if (pattern === '')
                return pass('This checks nothing: "pattern" is empty.', { matched: true });
            const found = compileRegularExpression(pattern).find(content);
            const details = { matched: found !== undefined, pattern };
            const verdict = (found !== undefined) === isWanted ? pass : fail;
            return found === undefined
                ? verdict(`The reply does not match ${quote(pattern)}; it says ${quote(content)}.`, details)
                : verdict(`The reply matches ${quote(pattern)} with ${quote(found.match)}.`, details);
        });
    },
});
