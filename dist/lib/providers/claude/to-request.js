import { isJsonObject } from "../../lib/json.js";
/** The API insists on a limit; this one stands in where nothing is configured. */
const DEFAULT_MAX_TOKENS = 4096;
/** From these sizes on, in characters, keeping a text between calls pays without being asked for. */
const CACHED_SYSTEM_LENGTH = 4096;
const CACHED_MESSAGE_LENGTH = 8192;
/** Models that keep nothing between calls. */
const UNCACHED_MODELS = /claude-(?:2|instant|3-sonnet)/;
/** Models that take a temperature and a top_p together; later ones refuse the pair. */
const PAIR_MODELS = /claude-(?:2|instant|3|(?:sonnet|opus)-4(?:-0|-2025|@|$))/;
/** Models that refuse both: Opus from 4.7 on and everything from the fifth generation on. */
const UNSAMPLED_MODELS = /claude-(?:opus-4-(?:[7-9]|\d{2}(?!\d))|[a-z]+-(?:[5-9]|\d{2}))/;
const KEPT = { cache_control: { type: 'ephemeral' } };
/** What the API has no setting for is said in words. */
const JSON_INSTRUCTION = 'Answer with one JSON value and nothing else: no code fence, no words around it.';
/**
 * The body of a call. The API knows no seed, so none is sent; of a temperature and a top_p the newer models take one,
 * where the temperature wins, and the newest take none.
 */
export function toClaudeBody(model, request, messages, outputSchema) {
    return {
        model,
        max_tokens: request.maxTokens ?? DEFAULT_MAX_TOKENS,
        ...systemOf(model, request),
        messages: keepLast(model, request, messages),
        ...samplingOf(model, request),
        ...toolsOf(request),
        ...(outputSchema === undefined
            ? {}
            : { output_config: { format: { type: 'json_schema', schema: outputSchema } } }),
    };
}
function systemOf(model, { system, responseFormat, cacheBreakpoints }) {
    const instruction = responseFormat?.type === 'json' ? [JSON_INSTRUCTION] : [];
    const texts = [system, ...instruction].filter((text) => text.trim() !== '');
    const [last] = texts.slice(-1);
    if (last === undefined)
        return {};
    const length = texts.join('').length;
    if (!isKept(model, cacheBreakpoints, length, CACHED_SYSTEM_LENGTH))
        return { system: texts.join('\n\n') };
    return {
        system: [
            ...texts.slice(0, -1).map((text) => ({ type: 'text', text })),
            { type: 'text', text: last, ...KEPT },
        ],
    };
}
function keepLast(model, { cacheBreakpoints }, messages) {
    const last = messages.at(-1);
    if (last?.role !== 'user' || typeof last.content === 'string')
        return [...messages];
    const length = last.content.reduce((sum, block) => sum + lengthOf(block), 0);
    const block = last.content.at(-1);
    if (block === undefined || !isKept(model, cacheBreakpoints, length, CACHED_MESSAGE_LENGTH)) {
        return [...messages];
    }
    const kept = {
        role: 'user',
        // Each kind of block that is ever sent takes the mark.
        content: [...last.content.slice(0, -1), { ...block, ...KEPT }],
    };
    return [...messages.slice(0, -1), kept];
}
function lengthOf(block) {
    if (block.type === 'text')
        return block.text.length;
    return block.type === 'tool_result' && typeof block.content === 'string' ? block.content.length : 0;
}
function isKept(model, asked, length, threshold) {
    return !UNCACHED_MODELS.test(model) && (asked === true || length >= threshold);
}
function samplingOf(model, { temperature, topP }) {
    if (UNSAMPLED_MODELS.test(model))
        return {};
    const takesTopP = temperature === undefined || PAIR_MODELS.test(model);
    return {
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined || !takesTopP ? {} : { top_p: topP }),
    };
}
function toolsOf({ tools = [], toolChoice = 'auto', }) {
    if (tools.length === 0)
        return {};
    return {
        tools: tools.map(({ name, description, inputSchema }) => ({
            name,
            ...(description === '' ? {} : { description }),
            input_schema: { ...(isJsonObject(inputSchema) ? inputSchema : {}), type: 'object' },
        })),
        tool_choice: toolChoiceOf(toolChoice),
    };
}
function toolChoiceOf(choice) {
    switch (choice) {
        case 'auto':
        case '':
            return { type: 'auto' };
        case 'required':
        case 'any':
            return { type: 'any' };
        case 'none':
            return { type: 'none' };
        default:
            return { type: 'tool', name: choice };
    }
}
