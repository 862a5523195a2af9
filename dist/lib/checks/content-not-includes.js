import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, pass, violation } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
import { indexOfPhrase, judgedReplies } from "./replies.js";
const SNIPPET_MARGIN = 20;
/** Passes when no reply contains any of the patterns. */
export const contentNotIncludes = defineCheck({
    type: 'content_not_includes',
    scope: 'both',
    description: 'Passes when no assistant message in scope contains any of the patterns.',
    params: z.strictObject({
        patterns: textList.default([]).describe('Texts of which none may appear; not regular expressions.'),
        case_sensitive: z.boolean().default(false).describe('Whether letter case counts.'),
    }),
    evaluate(subject, { patterns, case_sensitive: isCaseSensitive }) {
        const judge = () => {
            if (patterns.length === 0)
                return pass('This checks nothing: "patterns" is empty.');
            const found = judgedReplies(subject).flatMap((reply) => findForbidden(reply, patterns, isCaseSensitive));
            const [first] = found;
            if (first === undefined)
                return pass(`No reply contains ${quoteList(patterns)}.`);
            const more = found.length > 1 ? `, and ${found.length - 1} more such finds` : '';
            return fail(`Message ${first.messageIndex} contains the forbidden text ${quote(first.phrase)}: ${quote(first.snippet)}${more}.`, { violations: found.map(toViolation) });
        };
        return subject.scope === 'turn' ? judgeReply(subject, judge) : judge();
    },
});
function findForbidden({ message, messageIndex }, patterns, isCaseSensitive) {
    return patterns.flatMap((phrase) => {
        const index = indexOfPhrase(message.content, phrase, isCaseSensitive);
        if (index < 0)
            return [];
        const end = index + phrase.length + SNIPPET_MARGIN;
        return [
            { messageIndex, phrase, snippet: message.content.slice(Math.max(0, index - SNIPPET_MARGIN), end) },
        ];
    });
}
function toViolation({ messageIndex, phrase, snippet }) {
    return violation(messageIndex, `response contains forbidden pattern: ${phrase}`, {
        pattern: phrase,
        snippet,
    });
}
