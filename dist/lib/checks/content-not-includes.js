import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass, violation } from "./outcome.js";
import { atMostOne, textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
import { indexOfPhrase, judgedReplies } from "./replies.js";
import { compileWord } from "./word-pattern.js";
const SNIPPET_MARGIN = 20;
/** Passes when no reply contains any of the patterns. */
export const contentNotIncludes = defineCheck({
    type: 'content_not_includes',
    aliases: ['content_excludes'],
    scope: 'both',
    streaming: 'words',
    description: 'Passes when no assistant message in scope contains any of the patterns.',
    params: () => z
        .strictObject({
        patterns: textList.optional().describe('Texts of which none may appear; not regular expressions.'),
        words: textList.optional().describe('Another name of `patterns`.'),
        case_sensitive: z.boolean().default(false).describe('Whether letter case counts.'),
        match_mode: z
            .enum(['substring', 'word_boundary'])
            .default('substring')
            .describe('Whether a text counts anywhere, or only where it is no part of a longer word.'),
    })
        .superRefine(atMostOne('patterns', 'words')),
    idle: ({ patterns, words }) => ((patterns ?? words ?? []).length === 0 ? '"patterns" is empty' : undefined),
    evaluate(subject, params) {
        const patterns = params.patterns ?? params.words ?? [];
        const judge = () => {
            if (patterns.length === 0)
                return pass('This checks nothing: "patterns" is empty.');
            const indexOf = searchWith(params.match_mode, params.case_sensitive);
            const found = judgedReplies(subject).flatMap((reply) => findForbidden(reply, patterns, indexOf));
            const [first] = found;
            if (first === undefined)
                return pass(`No reply contains ${quoteList(patterns)}.`);
            const more = found.length > 1 ? `, and ${found.length - 1} more such finds` : '';
            return fail(`Message ${first.messageIndex} contains the forbidden text ${quote(first.phrase)}: ${quote(first.snippet)}${more}.`, { violations: found.map(toViolation) });
        };
        return judgeInScope(subject, judge);
    },
});
function searchWith(mode, isCaseSensitive) {
    return (text, phrase) => mode === 'substring'
        ? indexOfPhrase(text, phrase, isCaseSensitive)
        : (compileWord(phrase, isCaseSensitive).find(text)?.index ?? -1);
}
function findForbidden({ message, messageIndex }, patterns, indexOf) {
    return patterns.flatMap((phrase) => {
        const index = indexOf(message.content, phrase);
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
