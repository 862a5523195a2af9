import { ToolError } from "../errors/tool-error.js";
import { createConcealer } from "../lib/conceal.js";
import { concealJson } from "../lib/conceal-json.js";
import { textOfThrown } from "../lib/error-like.js";
import { isJsonObject } from "../lib/json.js";
import { compileJsonSchema } from "../lib/json-schema.js";
import { VERSION } from "../lib/version.js";
import { argumentsError, violationsIn } from "./argument-error.js";
import { LONGEST_ANSWER_BYTES } from "./longest-answer.js";
import { readMcpResult } from "./mcp-result.js";
import { createMcpTransport } from "./mcp-transport.js";
import { passesFilter } from "./opened-tools.js";
/** The limits of PromptArena. */
export const MCP_LIMITS = { startMs: 10_000, requestMs: 30_000 };
/** A list of tools that never ends must not keep anybody. */
const MOST_PAGES = 100;
/**
 * Starts or calls an MCP server and asks for its tools. A server that cannot be reached is no rejection but a
 * `failure` with code `MCP_UNAVAILABLE`; its process is gone by then.
 */
export async function openMcpServer(config, io) {
    const label = `MCP server "${config.name}"`;
    const couldOffer = (name) => passesFilter(name, config.tool_filter);
    const connection = await prepare(config, io);
    try {
        await connection.client.connect(connection.transport, { timeout: io.limits.startMs, signal: io.signal });
        const offered = await listTools(connection, io.signal);
        const tools = offered
            .filter(({ name }) => couldOffer(name))
            .map((tool) => createMcpTool(tool, connection));
        return { label, tools, couldOffer, [Symbol.asyncDispose]: connection.close };
    }
    catch (error) {
        await connection.close();
        const failure = unavailable(label, error, connection);
        return { label, tools: [], failure, couldOffer, async [Symbol.asyncDispose]() { } };
    }
}
async function prepare(config, io) {
    const [transport, sdk] = await Promise.all([
        createMcpTransport(config, io),
        import('@modelcontextprotocol/sdk/client/index.js'),
    ]);
    const timeoutMs = config.timeout_ms !== undefined && config.timeout_ms > 0 ? config.timeout_ms : undefined;
    return {
        ...transport,
        client: new sdk.Client({ name: 'arena-action', version: VERSION }),
        timeoutMs: timeoutMs ?? io.limits.requestMs,
        conceal: createConcealer(transport.secrets).conceal,
        concealInAnswer: createConcealer(transport.keys).conceal,
    };
}
/** Asks by plain requests: the client's own methods would compile the schemas of a server nobody knows. */
async function listTools({ client, timeoutMs }, signal) {
    const { ListToolsResultSchema } = await import('@modelcontextprotocol/sdk/types.js');
    const tools = [];
    let cursor;
    for (let page = 0; page < MOST_PAGES; page++) {
        const params = cursor === undefined ? {} : { cursor };
        const request = { method: 'tools/list', params };
        const answer = await client.request(request, ListToolsResultSchema, { timeout: timeoutMs, signal });
        tools.push(...answer.tools);
        cursor = answer.nextCursor;
        if (cursor === undefined)
            return tools;
    }
    throw new Error(`its list of tools has more than ${MOST_PAGES} pages`);
}
function createMcpTool(offered, connection) {
    const { name } = offered;
    const inputSchema = offered.inputSchema;
    return {
        name,
        description: offered.description ?? '',
        inputSchema,
        async execute(args, signal) {
            signal.throwIfAborted();
            const errors = violationsIn(compileIfPossible(inputSchema), args);
            if (errors !== undefined)
                throw argumentsError(name, errors);
            return callTool(name, args, connection, signal);
        },
    };
}
/** A schema that our validator does not know is left to the server, which judges the arguments itself. */
function compileIfPossible(schema) {
    try {
        return compileJsonSchema(schema);
    }
    catch {
        return undefined;
    }
}
async function callTool(name, args, { client, timeoutMs, conceal, concealInAnswer }, signal) {
    const { CallToolResultSchema } = await import('@modelcontextprotocol/sdk/types.js');
    const params = { name, arguments: isJsonObject(args) ? { ...args } : {} };
    const request = { method: 'tools/call', params };
    try {
        const result = await client.request(request, CallToolResultSchema, { timeout: timeoutMs, signal });
        return concealJson(requireShort(readMcpResult(result)), concealInAnswer);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof ToolError) {
            throw new ToolError({ code: error.code, message: conceal(error.message) });
        }
        throw new ToolError({
            code: 'MCP_CALL_FAILED',
            message: `MCP tool call failed: ${conceal(textOfThrown(error))}`,
        });
    }
}
/** Over standard input and output the SDK has a limit of its own. */
function requireShort(answer) {
    if (Buffer.byteLength(JSON.stringify(answer)) <= LONGEST_ANSWER_BYTES)
        return answer;
    throw new ToolError({
        code: 'MCP_TOO_LONG',
        message: `MCP answer is longer than ${LONGEST_ANSWER_BYTES / 1024 / 1024} MB`,
    });
}
function unavailable(label, error, { conceal, lastWords }) {
    const words = lastWords();
    const quote = words === '' ? '' : ` It last wrote: ${words}`;
    return new ToolError({
        code: 'MCP_UNAVAILABLE',
        message: conceal(`The ${label} cannot be used: ${textOfThrown(error)}. See that its entry in mcp_servers starts or reaches it.${quote}`),
    });
}
