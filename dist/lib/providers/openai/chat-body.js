import { argumentsText, jsonInstruction, parametersOf, samplingOf, schemaName, } from "./request-parts.js";
import { prepareParts } from "./sent-parts.js";
/** The body of a request to Chat Completions. What the request leaves open is not sent. */
export async function buildChatBody(request, context, isStreamed) {
    const { system, messages, maxTokens, seed, responseFormat } = request;
    const sent = await Promise.all(messages.map((message) => chatMessage(message, context.media)));
    const told = [system, jsonInstruction(request, system) ?? ''].filter((text) => text !== '').join('\n\n');
    const limit = context.isReasoning ? 'max_completion_tokens' : 'max_tokens';
    return {
        model: context.model,
        messages: [...(told === '' ? [] : [{ role: 'system', content: told }]), ...sent],
        ...(maxTokens === undefined ? {} : { [limit]: maxTokens }),
        ...samplingOf(request, context.isReasoning),
        ...(seed === undefined ? {} : { seed }),
        ...chatTools(request),
        ...(responseFormat === undefined ? {} : { response_format: chatFormat(responseFormat) }),
        ...context.extras,
        ...(isStreamed ? { stream: true, stream_options: { include_usage: true } } : {}),
    };
}
async function chatMessage(message, media) {
    const { role, content, parts, toolCalls = [], toolResult } = message;
    if (role === 'tool')
        return { role, tool_call_id: toolResult?.id ?? '', content };
    if (role === 'assistant') {
        if (toolCalls.length === 0)
            return { role, content };
        const tool_calls = toolCalls.map(({ id, name, args }) => ({
            id,
            type: 'function',
            function: { name, arguments: argumentsText(args) },
        }));
        return { role, content: content === '' ? null : content, tool_calls };
    }
    if (parts === undefined)
        return { role, content };
    return { role, content: (await prepareParts(parts, media)).map(chatPart) };
}
function chatPart(part) {
    if (part.type === 'text')
        return { type: 'text', text: part.text };
    const { url, detail } = part;
    return { type: 'image_url', image_url: { url, ...(detail === undefined ? {} : { detail }) } };
}
function chatTools({ tools = [], toolChoice = 'auto' }) {
    if (tools.length === 0)
        return {};
    const offers = tools.map((tool) => ({
        type: 'function',
        function: { name: tool.name, description: tool.description, parameters: parametersOf(tool) },
    }));
    return { tools: offers, ...(toolChoice === 'auto' ? {} : { tool_choice: chatChoice(toolChoice) }) };
}
function chatChoice(choice) {
    if (choice === 'required' || choice === 'none')
        return choice;
    return { type: 'function', function: { name: choice } };
}
function chatFormat(format) {
    if (format.type === 'json')
        return { type: 'json_object' };
    const { name, schema } = format;
    return { type: 'json_schema', json_schema: { name: schemaName(name), schema } };
}
