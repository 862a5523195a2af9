import { VERDICTS } from "../read-verdict.js";
/** Names of the tools that a judge is offered. */
export const JUDGE_TOOLS = {
    continue: 'continue_test',
    finish: 'finish_test',
    expand: 'expand_transcript',
    grep: 'grep_transcript',
};
const FINDINGS = ['true', 'false', 'inconclusive'];
/** Lets the conversation go on. */
export const continueTest = {
    name: JUDGE_TOOLS.continue,
    description: 'Let the conversation go on, because there is not enough yet to judge it by.',
    inputSchema: { type: 'object', properties: {}, required: [], additionalProperties: false },
};
/** Tools that look into a transcript that is too long to be shown. */
export const discoveryTools = [
    {
        name: JUDGE_TOOLS.expand,
        description: 'Show messages of the transcript in full.',
        inputSchema: {
            type: 'object',
            properties: {
                indices: { type: 'array', items: { type: 'integer' }, description: 'Numbers of the messages.' },
            },
            required: ['indices'],
            additionalProperties: false,
        },
    },
    {
        name: JUDGE_TOOLS.grep,
        description: 'Show the messages of the transcript that match a regular expression.',
        inputSchema: {
            type: 'object',
            properties: { pattern: { type: 'string', description: 'Regular expression; case does not count.' } },
            required: ['pattern'],
            additionalProperties: false,
        },
    },
];
/** The tool that ends the conversation with a verdict on every criterion. */
export function finishTest(criteria) {
    const properties = Object.fromEntries(criteria.map(({ key, criterion }) => [key, { type: 'string', enum: FINDINGS, description: criterion }]));
    return {
        name: JUDGE_TOOLS.finish,
        description: 'End the conversation with a verdict.',
        inputSchema: {
            type: 'object',
            properties: {
                criteria: {
                    type: 'object',
                    properties,
                    required: criteria.map(({ key }) => key),
                    additionalProperties: false,
                    description: 'What each criterion came to.',
                },
                reasoning: { type: 'string', description: 'Why, in a few sentences.' },
                verdict: { type: 'string', enum: [...VERDICTS], description: 'What the whole came to.' },
            },
            required: ['criteria', 'reasoning', 'verdict'],
            additionalProperties: false,
        },
    };
}
