import { z } from 'zod';
import { compileRegularExpression, escapeRegularExpression } from "../lib/regular-expression.js";
import { defineCheck } from "./check.js";
import { fail, judgeReply, nullIfEmpty, pass } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
/** Passes when the reply contains none of the words. */
export const bannedWords = defineCheck({
    type: 'banned_words',
    scope: 'turn',
    description: 'Passes when the reply contains none of the words; parts of longer words do not count.',
    params: z.strictObject({
        words: textList.default([]).describe('Words or phrases that must not appear.'),
        case_sensitive: z.boolean().default(false).describe('Whether letter case counts.'),
    }),
    evaluate(subject, { words, case_sensitive: isCaseSensitive }) {
        return judgeReply(subject, ({ content }) => {
            const banned = words.filter((word) => word !== '');
            const found = banned.filter((word) => compileWord(word, isCaseSensitive).test(content));
            const details = nullIfEmpty(found);
            if (found.length > 0) {
                return fail(`The reply contains the banned ${quoteList(found)}: ${quote(content)}.`, details);
            }
            return banned.length === 0
                ? pass('This checks nothing: "words" is empty.', details)
                : pass('The reply contains no banned word.', details);
        });
    },
});
/** A word boundary makes sense only beside a word character: `100%` must match before a space. */
function compileWord(word, isCaseSensitive) {
    const before = /^\w/.test(word) ? '\\b' : '';
    const after = /\w$/.test(word) ? '\\b' : '';
    const flags = isCaseSensitive ? '' : '(?i)';
    return compileRegularExpression(`${flags}${before}${escapeRegularExpression(word)}${after}`);
}
