/** A call in the terms of the SDK; only what is set is sent. */
export function toGeminiCall(model, request, contents) {
    const { system, temperature, topP, maxTokens, seed } = request;
    return {
        model,
        contents: [...contents],
        config: {
            ...(system.trim() === '' ? {} : { systemInstruction: { parts: [{ text: system }] } }),
            ...(temperature === undefined ? {} : { temperature }),
            ...(topP === undefined ? {} : { topP }),
            ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
            ...(seed === undefined ? {} : { seed }),
            ...formatOf(request),
            ...toolsOf(request),
        },
    };
}
function formatOf({ responseFormat }) {
    if (responseFormat === undefined)
        return {};
    return {
        responseMimeType: 'application/json',
        ...(responseFormat.type === 'json' ? {} : { responseJsonSchema: responseFormat.schema }),
    };
}
function toolsOf({ tools = [], toolChoice = 'auto' }) {
    if (tools.length === 0)
        return {};
    const functionDeclarations = tools.map(({ name, description, inputSchema }) => ({
        name,
        description,
        parametersJsonSchema: inputSchema,
    }));
    return { tools: [{ functionDeclarations }], toolConfig: toolConfigOf(toolChoice) };
}
function toolConfigOf(choice) {
    // The SDK's enumeration is loaded with the SDK; its values are these words.
    const mode = (word, names) => ({
        functionCallingConfig: { mode: word, ...(names === undefined ? {} : { allowedFunctionNames: names }) },
    });
    switch (choice) {
        case 'auto':
        case '':
            return mode('AUTO');
        case 'required':
        case 'any':
            return mode('ANY');
        case 'none':
            return mode('NONE');
        default:
            return mode('ANY', [choice]);
    }
}
