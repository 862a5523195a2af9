import { isJsonObject } from "../lib/json.js";
import { parseJson } from "../lib/parse-json.js";
import { fromUsd } from "../model/money.js";
/** A field by its name without regard to letter case and underscores, as PromptArena's two spellings have it. */
export function field(object, name) {
    if (Object.hasOwn(object, name))
        return object[name];
    const wanted = bare(name);
    const key = Object.keys(object).find((known) => bare(known) === wanted);
    return key === undefined ? undefined : object[key];
}
/** A field's text; empty where it has none. */
export function textField(object, name) {
    const value = field(object, name);
    return typeof value === 'string' ? value : '';
}
function bare(name) {
    return name.replaceAll('_', '').toLowerCase();
}
/** The messages of a per-run JSON. */
export function messagesOfRun(messages) {
    return messages.filter(isJsonObject).map((message) => {
        const cost = field(message, 'cost_info');
        return { ...toMessage(message), ...(isJsonObject(cost) ? { cost: costOfInfo(cost) } : {}) };
    });
}
/**
 * The messages that a session's events tell of, in their order; the end of a model call tells what the reply before it
 * cost.
 */
export function messagesOfEvents(events) {
    const messages = [];
    for (const event of events.filter(isJsonObject)) {
        const type = textField(event, 'type');
        const told = type === 'message' ? field(event, 'message') : field(event, 'data');
        if (!isJsonObject(told))
            continue;
        if (type === 'message' || type === 'message.created')
            messages.push(toMessage(told));
        else if (type === 'provider.call.completed')
            addCost(told, messages);
    }
    return messages;
}
function toMessage(message) {
    const calls = field(message, 'tool_calls');
    const content = textField(message, 'content') || textOfParts(field(message, 'parts'));
    return {
        role: textField(message, 'role'),
        content,
        toolCalls: (Array.isArray(calls) ? calls : []).filter(isJsonObject).map(toToolCall),
    };
}
function textOfParts(parts) {
    return (Array.isArray(parts) ? parts : [])
        .filter(isJsonObject)
        .map((part) => textField(part, 'text'))
        .join('');
}
/** Arguments are a value in one spelling and a text of JSON in the others. */
function toToolCall(call) {
    const described = field(call, 'function');
    const source = isJsonObject(described) ? described : call;
    const args = field(source, 'args') ?? field(source, 'arguments') ?? null;
    const parsed = typeof args === 'string' ? parseJson(args) : { value: args };
    return {
        id: textField(call, 'id'),
        name: textField(source, 'name'),
        args: 'value' in parsed ? parsed.value : args,
    };
}
function addCost(told, messages) {
    const last = messages.at(-1);
    if (last?.role !== 'assistant' || last.cost !== undefined)
        return;
    const usd = numberField(told, 'Cost');
    messages[messages.length - 1] = {
        ...last,
        cost: {
            inputTokens: numberField(told, 'InputTokens'),
            outputTokens: numberField(told, 'OutputTokens'),
            ...cachedOf(numberField(told, 'CachedTokens')),
            inputCost: null,
            outputCost: null,
            totalCost: fromUsd(usd),
        },
    };
}
function costOfInfo(cost) {
    return {
        inputTokens: numberField(cost, 'input_tokens'),
        outputTokens: numberField(cost, 'output_tokens'),
        ...cachedOf(numberField(cost, 'cached_tokens')),
        inputCost: fromUsd(numberField(cost, 'input_cost_usd')),
        outputCost: fromUsd(numberField(cost, 'output_cost_usd')),
        totalCost: fromUsd(numberField(cost, 'total_cost_usd')),
    };
}
function cachedOf(cachedTokens) {
    return cachedTokens === 0 ? {} : { cachedTokens };
}
/** Negative and missing numbers count nothing. */
function numberField(object, name) {
    const value = field(object, name);
    return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
