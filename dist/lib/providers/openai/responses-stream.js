import { z } from 'zod';
import { lazily } from "../../lib/lazily.js";
import { UnusableAnswer } from "../written-answer.js";
import { outputItemSchema, ReportedFailure, readResponsesAnswer, usageOfResponse, } from "./responses-answer.js";
const eventSchema = lazily(() => z.object({
    type: z.string(),
    delta: z.unknown().optional(),
    item: z.unknown().optional(),
    response: z.unknown().optional(),
    message: z.string().nullish(),
    code: z.string().nullish(),
}));
const WORDS = new Set(['response.output_text.delta', 'response.refusal.delta']);
const ENDS = new Set([
    'response.completed',
    'response.incomplete',
    'response.failed',
    'response.cancelled',
]);
/** Reads the events of Responses. */
export function createResponsesStreamReader(firstCall, note) {
    let content = '';
    let answer;
    const items = [];
    const end = (response) => {
        note(usageOfResponse(response));
        return readResponsesAnswer(response, firstCall, { content, items });
    };
    return {
        read(event) {
            const parsed = eventSchema().safeParse(event);
            if (!parsed.success)
                throw new UnusableAnswer('an event of the stream is none of Responses');
            const { type, delta, item, response, message, code } = parsed.data;
            if (type === 'error')
                throw new ReportedFailure(message ?? 'the stream reports an error', code);
            if (type === 'response.output_item.done') {
                const done = outputItemSchema().safeParse(item);
                if (done.success)
                    items.push(done.data);
            }
            if (ENDS.has(type))
                answer = end(response);
            if (!WORDS.has(type) || typeof delta !== 'string')
                return '';
            content += delta;
            return delta;
        },
        finish: () => answer,
    };
}
