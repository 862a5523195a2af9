import { z } from 'zod';
import { textOfThrown } from "../lib/error-like.js";
import { compileJsonSchema } from "../lib/json-schema.js";
import { parseJson } from "../lib/parse-json.js";
import { defineCheck } from "./check.js";
import { cannotJudge, fail, judgeReply, pass } from "./outcome.js";
import { jsonValue, mustCompile } from "./param-schemas.js";
import { plain, quote } from "./quote.js";
import { jsonPlaceFields, readReplyJson } from "./reply-json.js";
const ERROR_LIMIT = 50;
/** Passes when the reply is JSON that fits a JSON Schema. */
export const jsonSchema = defineCheck({
    type: 'json_schema',
    scope: 'turn',
    description: 'Passes when the reply is JSON that fits the JSON Schema.',
    params: () => z
        .strictObject({
        schema: z
            .record(z.string(), jsonValue)
            .superRefine(mustCompile(compileJsonSchema, 'not a valid JSON Schema'))
            .optional()
            .describe('The JSON Schema itself, draft 4 to 2020-12; references stay inside it.'),
        schema_file: z
            .string()
            .min(1)
            .optional()
            .describe('A JSON file with the schema, relative to the file with the check; wins over `schema`.'),
        ...jsonPlaceFields,
    })
        .refine(({ schema, schema_file: file }) => schema !== undefined || file !== undefined, {
        message: 'give "schema" or "schema_file"; without a schema the check can never pass',
    }),
    file: { param: 'schema_file', examine: compileText },
    evaluate(subject, params, context) {
        return judgeReply(subject, async ({ content }) => {
            const json = readReplyJson(content, params);
            if ('failure' in json)
                return json.failure;
            const schema = await loadSchema(params, context);
            return 'trouble' in schema ? schema.trouble : judgeValue(json.value, schema.validator);
        });
    },
});
async function loadSchema(params, context) {
    if (params.schema_file === undefined)
        return { validator: compileJsonSchema(params.schema ?? {}) };
    const file = quote(params.schema_file);
    try {
        return { validator: compileText(await context.readText(params.schema_file)) };
    }
    catch (error) {
        const reason = textOfThrown(error);
        return {
            trouble: cannotJudge('SCHEMA_FILE', `The schema file ${file} cannot be used: ${plain(reason, 300)}.`),
        };
    }
}
function compileText(text) {
    const parsed = parseJson(text);
    if ('reason' in parsed)
        throw new Error(`it is not JSON: ${parsed.reason}`);
    return compileJsonSchema(parsed.value);
}
function judgeValue(value, validator) {
    const violations = validator.validate(value);
    const [first] = violations;
    if (first === undefined)
        return pass('The reply fits the JSON Schema.', 'JSON matches schema');
    const more = violations.length > 1 ? `, and ${violations.length - 1} more` : '';
    return fail(`The reply does not fit the JSON Schema: ${plain(describe(first), 200)}${more}.`, {
        errors: violations.slice(0, ERROR_LIMIT).map(describe),
        count: violations.length,
    });
}
function describe({ path, message }) {
    return `${path === '' ? '(root)' : path}: ${message}`;
}
