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
    streaming: 'characters',
    description: 'Passes when the reply has at most so many characters and so many estimated tokens.',
    params: () => z
        .strictObject({
        max_characters: bound.optional().describe('Largest number of characters.'),
        max_chars: bound.optional().describe('Another name of `max_characters`.'),
        max: bound.optional().describe('Another name of `max_characters`.'),
        max_tokens: bound.optional().describe('Largest number of tokens, estimated as one per four bytes.'),
    })
        .superRefine(atMostOne('max_characters', 'max_chars', 'max')),
    idle: (params) => maxCharactersOf(params) === undefined && params.max_tokens === undefined
        ? 'neither "max_characters" nor "max_tokens" is given'
        : undefined,
    evaluate(subject, params) {
        const maxCharacters = maxCharactersOf(params);
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
    truncate(text, params) {
        const maxBytes = (Math.floor(params.max_tokens ?? Number.POSITIVE_INFINITY) + 1) * BYTES_PER_TOKEN - 1;
        return cutText(text, maxCharactersOf(params) ?? Number.POSITIVE_INFINITY, maxBytes);
    },
});
function maxCharactersOf(params) {
    return params.max_characters ?? params.max_chars ?? params.max;
}
/** The longest beginning of whole characters within both limits. */
function cutText(text, maxCharacters, maxBytes) {
    let characters = 0;
    let bytes = 0;
    let end = 0;
    for (const character of text) {
        characters += 1;
        bytes += Buffer.byteLength(character);
        if (characters > maxCharacters || bytes > maxBytes)
            return text.slice(0, end);
        end += character.length;
    }
    return text;
}
function estimateTokens(text) {
    return Math.floor(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}
