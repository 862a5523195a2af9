import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, pass } from "./outcome.js";
import { atMostOne, bound } from "./param-schemas.js";
import { countOf, quote } from "./quote.js";
/** Passes when the reply has at most so many sentences. */
export const maxSentences = defineCheck({
    type: 'max_sentences',
    aliases: ['sentence_count'],
    scope: 'turn',
    streaming: 'characters',
    description: 'Passes when the reply has at most so many sentences; they end with a full stop, ! or ?.',
    params: () => z
        .strictObject({
        max_sentences: bound.optional().describe('Largest number of sentences.'),
        max: bound.optional().describe('Another name of `max_sentences`.'),
    })
        .superRefine(atMostOne('max_sentences', 'max')),
    idle: ({ max_sentences: most, max }) => (most ?? max) === undefined ? '"max_sentences" is not given' : undefined,
    evaluate(subject, params) {
        const max = params.max_sentences ?? params.max;
        return judgeReply(subject, ({ content }) => {
            if (max === undefined)
                return pass('This checks nothing: "max_sentences" is not given.');
            const count = countSentences(content);
            const details = { count, max };
            return count > max
                ? fail(`The reply has ${countOf(count, 'sentence')}, allowed are at most ${max}: ${quote(content)}.`, details)
                : pass(`The reply has ${count} of at most ${countOf(max, 'sentence')}.`, details);
        });
    },
});
/** Pieces between runs of end marks that hold more than white space; text of end marks alone counts as one. */
function countSentences(text) {
    if (text.trim() === '')
        return 0;
    const pieces = text.split(/[.!?]+/).filter((piece) => piece.trim() !== '');
    return Math.max(1, pieces.length);
}
