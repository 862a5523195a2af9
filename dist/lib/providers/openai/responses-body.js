import { argumentsText, jsonInstruction, parametersOf, samplingOf, schemaName, } from "./request-parts.js";
import { prepareParts } from "./sent-parts.js";
/** The body of a request to Responses, which knows no seed. What the request leaves open is not sent. */
export async function buildResponsesBody(request, context, isStreamed) {
    const { system, messages, maxTokens, responseFormat } = request;
    const input = await Promise.all(messages.map((message) => inputItems(message, context.media)));
    // Instructions do not count as a place where JSON mode was asked for.
    const reminder = jsonInstruction(request, '');
    return {
        model: context.model,
        ...(system === '' ? {} : { instructions: system }),
        input: [...(reminder === undefined ? [] : [{ role: 'developer', content: reminder }]), ...input.flat()],
        ...(maxTokens === undefined ? {} : { max_output_tokens: maxTokens }),
        ...samplingOf(request, context.isReasoning),
        ...responsesTools(request),
        ...(responseFormat === undefined ? {} : { text: { format: responsesFormat(responseFormat) } }),
        ...context.extras,
        // The conversation is sent whole with every call, so nothing of it need stay with the server.
        store: false,
        ...(isStreamed ? { stream: true } : {}),
    };
}
async function inputItems(message, media) {
    const { role, content, parts, toolCalls = [], toolResult } = message;
    if (role === 'tool') {
        return [{ type: 'function_call_output', call_id: toolResult?.id ?? '', output: content }];
    }
    if (role === 'assistant') {
        const calls = toolCalls.map(({ id, name, args }) => ({
            type: 'function_call',
            call_id: id,
            name,
            arguments: argumentsText(args),
        }));
        return [...(content === '' && calls.length > 0 ? [] : [{ role, content }]), ...calls];
    }
    if (parts === undefined)
        return [{ role, content }];
    return [{ role, content: (await prepareParts(parts, media)).map(inputPart) }];
}
function inputPart(part) {
    if (part.type === 'text')
        return { type: 'input_text', text: part.text };
    return { type: 'input_image', image_url: part.url, detail: part.detail ?? 'auto' };
}
function responsesTools({ tools = [], toolChoice = 'auto' }) {
    if (tools.length === 0)
        return {};
    const offers = tools.map((tool) => ({
        type: 'function',
        name: tool.name,
        description: tool.description,
        parameters: parametersOf(tool),
        // Responses is strict unless told otherwise, and would then refuse most schemas.
        strict: false,
    }));
    return { tools: offers, ...(toolChoice === 'auto' ? {} : { tool_choice: responsesChoice(toolChoice) }) };
}
function responsesChoice(choice) {
    return choice === 'required' || choice === 'none' ? choice : { type: 'function', name: choice };
}
function responsesFormat(format) {
    if (format.type === 'json')
        return { type: 'json_object' };
    return { type: 'json_schema', name: schemaName(format.name), schema: format.schema };
}
