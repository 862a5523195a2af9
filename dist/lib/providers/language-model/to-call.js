const CHOICES = ['auto', 'required', 'none'];
/** A request as a model object of the AI SDK takes it; the signal is added by whoever calls. */
export function toCall(request) {
    const { system, messages, responseFormat, temperature, topP, maxTokens, seed } = request;
    const instructions = system === '' ? [] : [{ role: 'system', content: system }];
    return {
        prompt: [...instructions, ...toPrompt(messages)],
        ...toolsOf(request),
        ...(responseFormat === undefined ? {} : { responseFormat: formatOf(responseFormat) }),
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined ? {} : { topP }),
        ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
        ...(seed === undefined ? {} : { seed }),
    };
}
/** Results that follow each other belong into one message, as the SDK itself sends them. */
function toPrompt(messages) {
    const prompt = [];
    let results;
    for (const message of messages) {
        if (message.role !== 'tool') {
            results = undefined;
            prompt.push(toMessage(message));
        }
        else if (results === undefined) {
            results = [resultOf(message)];
            prompt.push({ role: 'tool', content: results });
        }
        else {
            results.push(resultOf(message));
        }
    }
    return prompt;
}
function toMessage({ role, content, toolCalls = [] }) {
    if (role === 'system')
        return { role, content };
    const words = content === '' && toolCalls.length > 0 ? [] : [{ type: 'text', text: content }];
    if (role !== 'assistant')
        return { role, content: words };
    const calls = toolCalls.map(({ id, name, args }) => ({
        type: 'tool-call',
        toolCallId: id,
        toolName: name,
        input: args,
    }));
    return { role, content: [...words, ...calls] };
}
function resultOf({ content, toolResult }) {
    const { id = '', name = '', error } = toolResult ?? {};
    const output = { type: error === undefined ? 'text' : 'error-text', value: content };
    return { type: 'tool-result', toolCallId: id, toolName: name, output };
}
function toolsOf({ tools = [], toolChoice }) {
    if (tools.length === 0)
        return {};
    return {
        tools: tools.map(toolOf),
        ...(toolChoice === undefined ? {} : { toolChoice: choiceOf(toolChoice) }),
    };
}
function toolOf({ name, description, inputSchema }) {
    return { type: 'function', name, description, inputSchema };
}
function choiceOf(choice) {
    return CHOICES.includes(choice) ? { type: choice } : { type: 'tool', toolName: choice };
}
function formatOf(format) {
    if (format.type === 'json')
        return { type: 'json' };
    return { type: 'json', name: format.name, schema: format.schema };
}
