import { ManifestError } from "../errors/manifest-error.js";
import { ToolError } from "../errors/tool-error.js";
import { compileJsonSchema } from "../lib/json-schema.js";
import { connectAgent } from "./a2a-client.js";
import { A2A_PREFIX, a2aInputSchema, a2aToolName, questionOf } from "./a2a-names.js";
import { argumentsError, violationsIn } from "./argument-error.js";
import { passesFilter } from "./opened-tools.js";
/** Reads the card of a remote agent; its skills become tools. One that is not reached has a `failure`. */
export async function openRemoteAgent(config, io, signal) {
    const opened = {
        label: `A2A agent "${config.name}"`,
        couldOffer: (name) => name.startsWith(A2A_PREFIX),
        async [Symbol.asyncDispose]() { },
    };
    try {
        const connection = await connectAgent(config, io, signal);
        const skills = connection.card.skills.filter(({ id }) => passesFilter(id, config.skill_filter));
        const tools = skills.map(({ id, name, description, inputModes }) => {
            const { defaultInputModes } = connection.card;
            const inputSchema = a2aInputSchema(inputModes.length > 0 ? inputModes : defaultInputModes);
            const toolName = a2aToolName(connection.card.name, id);
            return {
                name: toolName,
                description: description || name,
                inputSchema,
                async execute(args, calling) {
                    const errors = violationsIn(compileJsonSchema(inputSchema), args);
                    if (errors !== undefined)
                        throw argumentsError(toolName, errors);
                    return { response: await connection.ask(id, questionOf(args), calling) };
                },
            };
        });
        return { ...opened, tools };
    }
    catch (error) {
        if (error instanceof ToolError || error instanceof ManifestError)
            return { ...opened, tools: [], failure: error };
        throw error;
    }
}
/** Carries a tool out by the agent its manifest names; the card is read at the first call. */
export function createAgentCall({ id, spec }, io) {
    const { agent_url: url, skill_id: skill = '', timeout_ms: timeout } = spec.a2a ?? {};
    let connecting;
    return async (args, signal) => {
        if (url === undefined || !URL.canParse(url)) {
            throw new ToolError({
                code: 'A2A_UNAVAILABLE',
                message: `tool ${id} has no a2a.agent_url that can be called`,
            });
        }
        connecting ??= connectAgent({ url, timeout_ms: timeout }, io, signal);
        try {
            const connection = await connecting;
            return { response: await connection.ask(skill, questionOf(args), signal) };
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
    };
}
