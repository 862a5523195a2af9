import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeReply, nullIfEmpty, pass } from "./outcome.js";
import { atMostOne, textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
/** Passes when the reply contains every required text. */
export const requiredFields = defineCheck({
    type: 'required_fields',
    aliases: ['field_presence'],
    scope: 'turn',
    description: 'Passes when the reply contains every required text; letter case counts.',
    params: () => z
        .strictObject({
        required_fields: textList.optional().describe('Texts that must all appear, such as `order_id:`.'),
        fields: textList.optional().describe('Another name of `required_fields`.'),
    })
        .superRefine(atMostOne('required_fields', 'fields')),
    idle: ({ required_fields: fields, fields: others }) => (fields ?? others ?? []).length === 0 ? '"required_fields" is empty' : undefined,
    evaluate(subject, params) {
        const fields = params.required_fields ?? params.fields ?? [];
        return judgeReply(subject, ({ content }) => {
            const missing = fields.filter((field) => !content.includes(field));
            const details = { missing: nullIfEmpty(missing) };
            if (missing.length > 0) {
                return fail(`The reply lacks ${quoteList(missing)}; it says ${quote(content)}.`, details);
            }
            return fields.length === 0
                ? pass('This checks nothing: "required_fields" is empty.', details)
                : pass(`The reply contains ${quoteList(fields)}.`, details);
        });
    },
});
