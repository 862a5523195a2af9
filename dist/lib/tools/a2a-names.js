import { isJsonObject } from "../lib/json.js";
/** What all tools of agents begin with. */
export const A2A_PREFIX = 'a2a_';
/** The name of the tool that stands for a skill: `a2a_<card>_<skill>`, each in lower case with words joined by `_`. */
export function a2aToolName(card, skill) {
    return `${A2A_PREFIX}${wordsOf(card)}_${wordsOf(skill)}`;
}
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '');
}
/** The arguments of every skill. */
export const A2A_INPUT_SCHEMA = {
    type: 'object',
    properties: { query: { type: 'string', description: 'What the agent is asked.' } },
    required: ['query'],
};
/** What a call asks: its `query`, or all of its arguments as JSON. */
export function queryOf(args) {
    if (isJsonObject(args) && typeof args.query === 'string')
        return args.query;
    return JSON.stringify(args);
}
