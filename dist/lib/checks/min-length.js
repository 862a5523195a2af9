import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, pass } from "./outcome.js";
import { atLeastOne, atMostOne, bound } from "./param-schemas.js";
import { countOf, quote } from "./quote.js";
import { countCharacters } from "./text-size.js";
/** Passes when the reply is not too short. */
export const minLength = defineCheck({
    type: 'min_length',
    scope: 'turn',
    description: 'Passes when the reply has at least so many characters.',
    params: () => z
        .strictObject({
        min: bound.optional().describe('Least number of characters.'),
        min_characters: bound.optional().describe('Another name of `min`.'),
        min_chars: bound.optional().describe('Another name of `min`.'),
    })
        .superRefine(atMostOne('min', 'min_characters', 'min_chars'))
        .superRefine(atLeastOne('min', 'min_characters', 'min_chars')),
    evaluate(subject, params) {
        const min = params.min ?? params.min_characters ?? params.min_chars ?? 0;
        return judgeReply(subject, ({ content }) => {
            const count = countCharacters(content);
            const details = { character_count: count, min_characters: min };
            const found = `The reply has ${countOf(count, 'character')}`;
            return count < min
                ? fail(`${found}, expected are at least ${min}: ${quote(content)}.`, details)
                : pass(`${found}, at least ${min}.`, details);
        });
    },
});
