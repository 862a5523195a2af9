import { ToolError } from "../errors/tool-error.js";
import { compileJsonSchema } from "../lib/json-schema.js";
import { compileRegularExpression } from "../lib/regular-expression.js";
import { A2A_INPUT_SCHEMA, a2aToolName, questionOf } from "./a2a-names.js";
import { argumentsError, violationsIn } from "./argument-error.js";
import { passesFilter } from "./opened-tools.js";
/**
 * The skills of an agent as tools that answer from its rules, in this process. The first rule for the skill whose
 * `match` fits serves; its error, or that no rule fits, is a `ToolError`.
 */
export function createScriptedAgent({ card, responses = [], skill_filter: filter, }) {
    if (card === undefined)
        return [];
    return card.skills
        .filter(({ id }) => passesFilter(id, filter))
        .map(({ id, name: title, description }) => {
        const name = a2aToolName(card.name, id);
        return {
            name,
            description: description || title,
            inputSchema: A2A_INPUT_SCHEMA,
            async execute(args, signal) {
                signal.throwIfAborted();
                const errors = violationsIn(compileJsonSchema(A2A_INPUT_SCHEMA), args);
                if (errors !== undefined)
                    throw argumentsError(name, errors);
                return { response: answer(responses, id, questionOf(args).text, card.name) };
            },
        };
    });
}
function answer(rules, skill, query, agent) {
    const rule = rules.find((candidate) => (candidate.skill === '' || candidate.skill === skill) &&
        (candidate.response !== undefined || candidate.error) &&
        fits(candidate, query));
    if (rule === undefined) {
        throw new ToolError({
            code: 'A2A_NO_RULE',
            message: `a2a: no matching rule of agent "${agent}" for skill "${skill}"`,
        });
    }
    if (rule.error)
        throw new ToolError({ code: 'A2A_TASK_FAILED', message: `a2a: task failed: ${rule.error}` });
    return (rule.response?.parts ?? []).map(({ text }) => text).join('\n');
}
function fits({ match: { contains, regex } = {} }, query) {
    return ((contains === undefined || query.toLowerCase().includes(contains.toLowerCase())) &&
        (regex === undefined || compileRegularExpression(regex).test(query)));
}
