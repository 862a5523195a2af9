import { ToolError } from "../errors/tool-error.js";
import { compileJsonSchema } from "../lib/json-schema.js";
import { lazily } from "../lib/lazily.js";
import { createRegistry } from "../lib/registry.js";
import { argumentsError, violationsIn } from "./argument-error.js";
/** Defines a tool in code. */
export function defineTool(definition) {
    return definition;
}
/** Joins tools in code by their names; two of one name are an error. */
export function createToolRegistry(tools) {
    return createRegistry('tool', tools, ({ name }) => [name]);
}
/** The tool that a definition makes. What nobody confirms, or nobody can answer, is a failure the model hears of. */
export function toolOf(definition, desk) {
    const { name, description, inputSchema = { type: 'object' } } = definition;
    const schema = lazily(() => compileJsonSchema(inputSchema));
    return {
        name,
        description,
        inputSchema,
        async execute(args, signal) {
            signal.throwIfAborted();
            const violations = violationsIn(schema(), args);
            if (violations !== undefined)
                throw argumentsError(name, violations);
            const asked = questionOf(name, args);
            if (definition.asks === 'confirmation')
                await confirm(asked, desk);
            const answer = definition.asks === 'question' ? { answer: await ask(asked, desk) } : {};
            return definition.execute(args, { signal, projectRoot: desk.projectRoot, ...answer });
        },
    };
}
function questionOf(tool, args) {
    const question = typeof args === 'object' && args !== null && 'question' in args ? args.question : undefined;
    return { tool, args, ...(typeof question === 'string' ? { question } : {}) };
}
async function confirm(asked, { onConfirmation }) {
    if (onConfirmation === undefined) {
        throw new ToolError({
            code: 'NOT_CONFIRMED',
            message: `tool ${asked.tool} needs a confirmation, and nobody is there to give it`,
        });
    }
    if (await onConfirmation(asked))
        return;
    throw new ToolError({
        code: 'NOT_CONFIRMED',
        message: `the user did not confirm the call of tool ${asked.tool}`,
    });
}
async function ask(asked, { onUserQuestion }) {
    if (onUserQuestion !== undefined)
        return onUserQuestion(asked);
    throw new ToolError({
        code: 'NOT_ANSWERED',
        message: `tool ${asked.tool} asks the user, and nobody is there to answer`,
    });
}
