import { z } from 'zod';
import { textOfThrown } from "../lib/error-like.js";
import { searchJson } from "../lib/jmespath.js";
import { defineCheck } from "./check.js";
import { findJsonDifference } from "./json-expectations.js";
import { fail, judgeReply, pass } from "./outcome.js";
import { atMostOne, bound, jsonQuery, jsonValue } from "./param-schemas.js";
import { plain, quote, quoteJson } from "./quote.js";
import { jsonPlaceFields, readReplyJson } from "./reply-json.js";
/** Passes when what a JMESPath expression selects from the reply's JSON is as expected. */
export const jsonPath = defineCheck({
    type: 'json_path',
    scope: 'turn',
    description: "Passes when what a JMESPath expression selects from the reply's JSON is as expected.",
    params: () => z
        .strictObject({
        jmespath_expression: jsonQuery.optional().describe('JMESPath expression over the JSON of the reply.'),
        expression: jsonQuery.optional().describe('Another name of `jmespath_expression`.'),
        expected: jsonValue.optional().describe('The value the result must equal; null asks for nothing.'),
        contains: z
            .array(jsonValue)
            .optional()
            .describe('Values that must all be entries of the result, a list.'),
        min: z.number().optional().describe('Smallest number the result may be.'),
        max: z.number().optional().describe('Largest number the result may be.'),
        min_results: bound
            .default(0)
            .describe('Least number of entries of the result, a list; 0 asks for nothing.'),
        max_results: bound
            .default(0)
            .describe('Largest number of entries of the result, a list; 0 asks for nothing.'),
        ...jsonPlaceFields,
    })
        .superRefine(atMostOne('jmespath_expression', 'expression'))
        .refine((params) => params.jmespath_expression !== undefined || params.expression !== undefined, {
        message: 'is required: it says which part of the JSON to look at',
        path: ['jmespath_expression'],
    }),
    evaluate(subject, params) {
        return judgeReply(subject, ({ content }) => {
            const json = readReplyJson(content, params);
            if ('failure' in json)
                return json.failure;
            const expression = params.jmespath_expression ?? params.expression ?? '@';
            const found = search(json.value, expression);
            if ('reason' in found) {
                return fail(`The JSON of the reply does not suit ${quote(expression)}: ${plain(found.reason, 200)}.`, {
                    error: `JMESPath error: ${found.reason}`,
                    jmespath_expression: expression,
                });
            }
            const difference = findJsonDifference(found.result, params);
            if (difference !== undefined) {
                return fail(`${quote(expression)}: ${difference.sentence}.`, difference.details);
            }
            return pass(`${quote(expression)} gives ${quoteJson(found.result)}.`, { result: found.result });
        });
    },
});
function search(value, expression) {
    try {
        return { result: searchJson(value, expression) };
    }
    catch (error) {
        return { reason: textOfThrown(error) };
    }
}
