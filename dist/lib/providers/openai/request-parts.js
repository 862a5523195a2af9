import { isJsonObject } from "../../lib/json.js";
const LONGEST_NAME = 64;
const NO_ARGUMENTS = { type: 'object', properties: {} };
/** The JSON Schema of a tool's arguments; these servers insist on an object. */
export function parametersOf({ inputSchema }) {
    return isJsonObject(inputSchema) && Object.keys(inputSchema).length > 0 ? inputSchema : NO_ARGUMENTS;
}
/** Arguments as the model wrote them. */
export function argumentsText(args) {
    return typeof args === 'string' ? args : JSON.stringify(args);
}
/** A name in the letters these servers allow. */
export function schemaName(name) {
    return name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, LONGEST_NAME) || 'answer';
}
/** Sampling settings in the words of both ways of asking; models that reason take none. */
export function samplingOf({ temperature, topP }, isReasoning) {
    if (isReasoning)
        return {};
    return {
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined ? {} : { top_p: topP }),
    };
}
/** What JSON mode is refused without: the word somewhere in what is sent. Undefined where it is there. */
export function jsonInstruction({ responseFormat, messages }, system) {
    if (responseFormat?.type !== 'json')
        return undefined;
    const isSaid = [system, ...messages.map(({ content }) => content)].some((text) => /json/i.test(text));
    return isSaid ? undefined : 'Answer with one JSON object and nothing else.';
}
/** How many tools were called before this answer; numbers calls that come without ids. */
export function countCalls({ messages }) {
    return messages.reduce((total, { toolCalls }) => total + (toolCalls?.length ?? 0), 0);
}
