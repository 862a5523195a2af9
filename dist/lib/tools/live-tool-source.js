import { ToolError } from "../errors/tool-error.js";
import { createScriptedAgent } from "./a2a-scripted-agent.js";
import { createAgentCall, openRemoteAgent } from "./a2a-tools.js";
import { createTool } from "./create-tool.js";
import { createHttpCall } from "./http-tool.js";
import { openMcpServer } from "./mcp-tools.js";
/** Starts the MCP servers of arenas, meets their agents, and gives the tools of all. Rejects for bugs alone. */
export async function openLiveToolSources(arenas, io) {
    const entries = await Promise.all(arenas.map(async (arena) => [arena, await openArena(arena, io)]));
    const byArena = new Map(entries);
    return {
        toolsFor({ arena, allowedTools }) {
            const { tools, opened } = byArena.get(arena) ?? { tools: new Map(), opened: [] };
            for (const { failure, couldOffer } of opened) {
                if (failure !== undefined && allowedTools.some(couldOffer))
                    throw failure;
            }
            return tools;
        },
        async [Symbol.asyncDispose]() {
            const all = entries.flatMap(([, { opened }]) => opened);
            await Promise.allSettled(all.map((source) => source[Symbol.asyncDispose]()));
        },
    };
}
async function openArena(arena, io) {
    const { mcp_servers: servers = [], a2a_agents: agents = [] } = arena.config.spec;
    const configDirectory = arena.configDir;
    const opened = await Promise.all([
        ...servers.map((server) => openMcpServer(server, { ...io, configDirectory })),
        ...agents.map((agent) => (isRemote(agent) ? openRemoteAgent(agent, io, io.signal) : scripted(agent))),
    ]);
    const tools = new Map(arena.tools.map((manifest) => [manifest.id, createFileTool(manifest, io)]));
    const owners = new Map(arena.tools.map(({ id, spec, source }) => [id, { mode: spec.mode, label: source.file }]));
    for (const { label, tools: offered } of opened) {
        for (const tool of offered) {
            const owner = owners.get(tool.name);
            // A file of the mode mcp only announces what a server brings.
            if (owner !== undefined && owner.mode !== 'mcp') {
                io.onWarning(`The tool "${tool.name}" of the ${label} takes the place of the one of ${owner.label}.`);
            }
            tools.set(tool.name, tool);
            owners.set(tool.name, { mode: '', label: `the ${label}` });
        }
    }
    return { tools, opened };
}
function isRemote(agent) {
    return agent.url !== undefined;
}
function scripted(agent) {
    return {
        label: `A2A agent "${agent.name}"`,
        tools: createScriptedAgent(agent),
        couldOffer: () => false,
        async [Symbol.asyncDispose]() { },
    };
}
function createFileTool(manifest, io) {
    const callOut = callOutOf(manifest, io);
    return createTool(manifest, { readText: io.readText, ...(callOut === undefined ? {} : { callOut }) });
}
/** How a tool is carried out; undefined for those that answer from their manifest. */
function callOutOf(manifest, io) {
    const { id, spec } = manifest;
    switch (spec.mode) {
        case 'live':
            return createHttpCall(manifest, io);
        case 'a2a':
            return createAgentCall(manifest, io);
        case 'mcp':
            return async () => {
                throw new ToolError({ code: 'MCP_TOOL_MISSING', message: `tool ${id} not found in any MCP server` });
            };
        default:
            return undefined;
    }
}
