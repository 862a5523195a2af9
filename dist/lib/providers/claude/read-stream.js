import { z } from 'zod';
import { ProviderError } from "../../errors/provider-error.js";
import { lazily } from "../../lib/lazily.js";
import { parseJson } from "../../lib/parse-json.js";
import { badAnswerFailure, incompleteStreamFailure } from "../provider-failures.js";
import { claudeUsageSchema, toUsage } from "./read-answer.js";
const index = lazily(() => z.int().nonnegative());
const eventSchema = lazily(() => z.discriminatedUnion('type', [
    z.looseObject({
        type: z.literal('message_start'),
        message: z.looseObject({ usage: claudeUsageSchema().nullish() }),
    }),
    z.looseObject({
        type: z.literal('content_block_start'),
        index: index(),
        content_block: z.looseObject({ type: z.string() }),
    }),
    z.looseObject({
        type: z.literal('content_block_delta'),
        index: index(),
        delta: z.looseObject({
            type: z.string(),
            text: z.string().optional(),
            partial_json: z.string().optional(),
        }),
    }),
    z.looseObject({ type: z.literal('content_block_stop'), index: index() }),
    z.looseObject({
        type: z.literal('message_delta'),
        delta: z.looseObject({ stop_reason: z.string().nullish() }),
        usage: claudeUsageSchema().nullish(),
    }),
    z.looseObject({ type: z.literal('message_stop') }),
]));
const typedSchema = lazily(() => z.looseObject({ type: z.string() }));
const knownTypes = lazily(() => new Set(eventSchema().options.map(({ shape }) => shape.type.value)));
/** Puts the events of a stream together: yields the pieces of the text, returns the message they make. */
export async function* readClaudeStream(provider, events, note) {
    const draft = {
        message: {},
        blocks: new Map(),
        reason: undefined,
        usage: undefined,
        isWhole: false,
    };
    for await (const value of events) {
        const event = parseEvent(provider, value);
        if (event === undefined)
            continue;
        const text = apply(event, draft);
        // What is counted at the start holds too little of the answer.
        if (event.type === 'message_delta' && draft.usage !== undefined)
            note(toUsage(draft.usage));
        if (text !== '')
            yield text;
    }
    if (!draft.isWhole)
        throw incompleteStreamFailure(provider);
    const content = [...draft.blocks.entries()].sort(([a], [b]) => a - b).map(([, block]) => block);
    return {
        ...draft.message,
        content: content.map((block) => finishBlock(provider, block, draft.reason)),
        stop_reason: draft.reason,
        usage: draft.usage,
    };
}
/** Kinds of events that came later are passed over, as the API asks of its readers. */
function parseEvent(provider, value) {
    const typed = typedSchema().safeParse(value);
    if (typed.success && !knownTypes().has(typed.data.type))
        return undefined;
    const parsed = eventSchema().safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw badAnswerFailure(provider, 'an event of its stream is none of the Messages API');
}
function apply(event, draft) {
    switch (event.type) {
        case 'message_start':
            draft.message = event.message;
            draft.usage = event.message.usage ?? undefined;
            return '';
        case 'content_block_start':
            draft.blocks.set(event.index, { ...event.content_block });
            return textOf(event.content_block.text);
        case 'content_block_delta':
            return extend(draft.blocks.get(event.index), event.delta);
        case 'message_delta':
            draft.reason = event.delta.stop_reason ?? draft.reason;
            draft.usage = mergeUsage(draft.usage, event.usage);
            return '';
        case 'message_stop':
            draft.isWhole = draft.reason !== undefined;
            return '';
        case 'content_block_stop':
            return '';
    }
}
function extend(block, delta) {
    if (block === undefined)
        return '';
    if (delta.type === 'input_json_delta')
        block.json = (block.json ?? '') + (delta.partial_json ?? '');
    if (delta.type !== 'text_delta')
        return '';
    const text = delta.text ?? '';
    block.text = textOf(block.text) + text;
    return text;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** The later event counts everything so far; what it leaves out stands. */
function mergeUsage(before, after) {
    if (!after)
        return before;
    const counted = Object.entries(after).filter(([, value]) => value !== null && value !== undefined);
    return { ...before, ...Object.fromEntries(counted) };
}
/** The arguments of a call arrive as the pieces of one JSON text. */
function finishBlock(provider, { json, ...block }, reason) {
    if (block.type !== 'tool_use' || json === undefined || json === '')
        return block;
    const parsed = parseJson(json);
    if ('value' in parsed)
        return { ...block, input: parsed.value };
    if (reason === 'max_tokens')
        throw cutCall(provider);
    throw badAnswerFailure(provider, `the arguments of a tool call are no JSON: ${parsed.reason}`);
}
/** Nobody is to ask again: the same limit would cut the same call. */
function cutCall(provider) {
    return new ProviderError({
        code: 'PROVIDER_BAD_ANSWER',
        message: `Provider "${provider}" reached its limit of tokens in the midst of a tool call. Raise max_tokens.`,
    });
}
