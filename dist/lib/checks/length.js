import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, pass } from "./outcome.js";
import { atMostOne, bound } from "./param-schemas.js";
import { countOf, quote } from "./quote.js";
import { countCharacters } from "./text-size.js";
const BYTES_PER_TOKEN = 4;
/** Passes when the reply is not too long. */
export const length = defineCheck({
    type: 'length',
    aliases: ['max_length'],
    scope: 'turn',
    description: 'Passes when the reply has at most so many characters and so many estimated tokens.',
    params: z
        .strictObject({
        max_characters: bound.optional().describe('Largest number of characters.'),
        max_chars: bound.optional().describe('Another name of `max_characters`.'),
        max: bound.optional().describe('Another name of `max_characters`.'),
        max_tokens: bound.optional().describe('Largest number of tokens, estimated as one per four bytes.'),
    })
        .superRefine(atMostOne('max_characters', 'max_chars', 'max')),
    evaluate(subject, params) {
        const maxCharacters = params.max_characters ?? params.max_chars ?? params.max;
        const maxTokens = params.max_tokens;
        return judgeReply(subject, ({ content }) => {
            const limits = [
                { unit: 'character', key: 'character_count', max: maxCharacters, actual: countCharacters(content) },
                { unit: 'token', key: 'token_count', max: maxTokens, actual: estimateTokens(content) },
            ].flatMap((limit) => (limit.max === undefined ? [] : [{ ...limit, max: limit.max }]));
            const details = Object.fromEntries(limits.flatMap(({ unit, key, max, actual }) => [
                [key, actual],
                [`max_${unit}s`, max],
            ]));
            const [exceeded] = limits.filter(({ actual, max }) => actual > max);
            if (exceeded !== undefined) {
                const { actual, unit, max } = exceeded;
                return fail(`The reply has ${countOf(actual, unit)}, allowed are at most ${max}: ${quote(content)}.`, details);
            }
            const sizes = limits.map(({ actual, unit, max }) => `${actual} of at most ${countOf(max, unit)}`);
            return limits.length === 0
                ? pass('This checks nothing: neither "max_characters" nor "max_tokens" is given.', details)
                : pass(`The reply has ${sizes.join(' and ')}.`, details);
        });
    },
});
function estimateTokens(text) {
    return Math.floor(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}
