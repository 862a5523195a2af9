import { z } from 'zod';
import { defineCheck } from "./check.js";
import { judgeReply, pass } from "./outcome.js";
import { jsonPlaceFields, readReplyJson } from "./reply-json.js";
/** Passes when the reply is JSON. */
export const isValidJson = defineCheck({
    type: 'is_valid_json',
    aliases: ['json_valid', 'valid_json'],
    scope: 'turn',
    description: 'Passes when the reply, or the part of it that may hold JSON, is JSON.',
    params: () => z.strictObject(jsonPlaceFields),
    evaluate(subject, places) {
        return judgeReply(subject, ({ content }) => {
            const json = readReplyJson(content, places);
            return 'failure' in json ? json.failure : pass('The reply is valid JSON.', 'Valid JSON');
        });
    },
});
