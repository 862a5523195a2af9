import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, nullIfEmpty, pass } from "./outcome.js";
import { atMostOne, textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
import { compileWord } from "./word-pattern.js";
/** Passes when the reply contains none of the words. */
export const bannedWords = defineCheck({
    type: 'banned_words',
    scope: 'turn',
    streaming: 'words',
    description: 'Passes when the reply contains none of the words; parts of longer words do not count.',
    params: () => z
        .strictObject({
        words: textList.optional().describe('Words or phrases that must not appear.'),
        patterns: textList.optional().describe('Another name of `words`.'),
        case_sensitive: z.boolean().default(false).describe('Whether letter case counts.'),
    })
        .superRefine(atMostOne('words', 'patterns')),
    idle: ({ words, patterns }) => (words ?? patterns ?? []).some((word) => word !== '') ? undefined : '"words" is empty',
    evaluate(subject, { words, patterns, case_sensitive: isCaseSensitive }) {
        return judgeReply(subject, ({ content }) => {
            const banned = (words ?? patterns ?? []).filter((word) => word !== '');
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
