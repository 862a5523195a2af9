import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, nullIfEmpty, pass } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
import { indexOfPhrase } from "./replies.js";
/** Passes when the reply contains every pattern. */
export const contentIncludes = defineCheck({
    type: 'content_includes',
    aliases: ['contains'],
    scope: 'turn',
    description: 'Passes when the reply contains every pattern.',
    params: () => z.strictObject({
        patterns: textList.default([]).describe('Texts that must all appear; not regular expressions.'),
        case_insensitive: z.boolean().default(true).describe('Whether letter case is ignored.'),
    }),
    idle: ({ patterns }) => (patterns.some((phrase) => phrase !== '') ? undefined : '"patterns" is empty'),
    evaluate(subject, { patterns, case_insensitive: isCaseInsensitive }) {
        return judgeReply(subject, ({ content }) => {
            const missing = patterns.filter((phrase) => indexOfPhrase(content, phrase, !isCaseInsensitive) < 0);
            const details = { missing_patterns: nullIfEmpty(missing) };
            if (missing.length > 0) {
                return fail(`The reply lacks ${quoteList(missing)}; it says ${quote(content)}.`, details);
            }
            return patterns.some((phrase) => phrase !== '')
                ? pass(`The reply contains ${quoteList(patterns)}.`, details)
                : pass('This checks nothing: "patterns" is empty.', details);
        });
    },
});
