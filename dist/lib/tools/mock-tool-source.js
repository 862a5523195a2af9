import { createScriptedAgent } from "./a2a-scripted-agent.js";
import { createTool } from "./create-tool.js";
import { createStandIn } from "./stand-in-tool.js";
/**
 * The tools of arenas in mock mode. Nothing is started or called: manifests and the mock file answer, and agents play
 * their rules, a remote one too when it has some.
 */
export function createMockToolSources(readText) {
    const made = new Map();
    return {
        toolsFor({ arena, allowedTools, mockFile }) {
            const ofArena = made.get(arena) ?? new Map();
            made.set(arena, ofArena);
            const known = ofArena.get(mockFile) ?? scriptedTools(arena, readText, mockFile);
            ofArena.set(mockFile, known);
            if (!callsOut(arena))
                return known;
            const unknown = allowedTools.filter((name) => !known.has(name));
            return new Map([...known, ...unknown.map((name) => [name, createStandIn(name, mockFile)])]);
        },
        async [Symbol.asyncDispose]() { },
    };
}
function scriptedTools(arena, readText, mockFile) {
    const ofFiles = arena.tools.map((manifest) => createTool(manifest, { readText, mockFile }));
    const ofAgents = (arena.config.spec.a2a_agents ?? []).flatMap(createScriptedAgent);
    return new Map([...ofFiles, ...ofAgents].map((tool) => [tool.name, tool]));
}
/** Whether tools may come from somewhere that mock mode does not ask. */
function callsOut({ config: { spec } }) {
    return (spec.mcp_servers ?? []).length > 0 || (spec.a2a_agents ?? []).some(({ url }) => url !== undefined);
}
