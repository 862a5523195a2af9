import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
import { indexOfPhrase, judgedReplies } from "./replies.js";
/** Passes when at least one reply contains at least one of the patterns. */
export const contentIncludesAny = defineCheck({
    type: 'content_includes_any',
    aliases: ['contains_any'],
    scope: 'both',
    description: 'Passes when at least one assistant message in scope contains at least one of the patterns.',
    params: () => z.strictObject({
        patterns: textList.default([]).describe('Texts of which one must appear; not regular expressions.'),
        case_sensitive: z.boolean().default(false).describe('Whether letter case counts.'),
    }),
    evaluate(subject, { patterns, case_sensitive: isCaseSensitive }) {
        const judge = () => {
            if (patterns.length === 0)
                return fail('This can never pass: "patterns" is empty.');
            const replies = judgedReplies(subject);
            for (const { message, messageIndex } of replies) {
                const pattern = patterns.find((phrase) => indexOfPhrase(message.content, phrase, isCaseSensitive) >= 0);
                if (pattern !== undefined) {
                    return pass(`Message ${messageIndex} contains ${quote(pattern)}.`, { turn: messageIndex, pattern });
                }
            }
            const last = replies.at(-1);
            const said = last === undefined ? 'there is none' : `the last one says ${quote(last.message.content)}`;
            return fail(`No reply contains any of ${quoteList(patterns)}; ${said}.`);
        };
        return judgeInScope(subject, judge);
    },
});
