import { ToolError } from '../errors/tool-error.ts';
import type { A2aAgentConfig } from '../manifest/arena-agents.ts';
import type { LoadedArena, LoadedManifest } from '../manifest/loaded-arena.ts';
import type { Tool as ToolSpec } from '../manifest/tool.ts';
import type { A2aIo } from './a2a-client.ts';
import { createScriptedAgent } from './a2a-scripted-agent.ts';
import { createAgentCall, openRemoteAgent } from './a2a-tools.ts';
import { createTool } from './create-tool.ts';
import { createHttpCall, type HttpIo } from './http-tool.ts';
import { type McpIo, openMcpServer } from './mcp-tools.ts';
import type { OpenedTools } from './opened-tools.ts';
import type { CallOut, Tool } from './tool.ts';
import type { ToolSources } from './tool-source.ts';

/** What tools that call out take from outside. */
export interface LiveToolIo extends HttpIo, Omit<McpIo, 'limits' | 'configDirectory'> {
  readonly limits: McpIo['limits'] & A2aIo['limits'];
  createMessageId(): string;
  readText(absolutePath: string): Promise<string>;
  onWarning(warning: string): void;
}

interface ArenaTools {
  readonly tools: ReadonlyMap<string, Tool>;
  readonly opened: readonly OpenedTools[];
}

/** Starts the MCP servers of arenas, meets their agents, and gives the tools of all. Rejects for bugs alone. */
export async function openLiveToolSources(
  arenas: readonly LoadedArena[],
  io: LiveToolIo,
): Promise<ToolSources> {
  const entries = await Promise.all(
    arenas.map(async (arena) => [arena, await openArena(arena, io)] as const),
  );
  const byArena = new Map(entries);
  return {
    toolsFor({ arena, allowedTools }) {
      const { tools, opened } = byArena.get(arena) ?? { tools: new Map<string, Tool>(), opened: [] };
      for (const { failure, couldOffer } of opened) {
        if (failure !== undefined && allowedTools.some(couldOffer)) throw failure;
      }
      return tools;
    },
    async [Symbol.asyncDispose]() {
      const all = entries.flatMap(([, { opened }]) => opened);
      await Promise.allSettled(all.map((source) => source[Symbol.asyncDispose]()));
    },
  };
}

async function openArena(arena: LoadedArena, io: LiveToolIo): Promise<ArenaTools> {
  const { mcp_servers: servers = [], a2a_agents: agents = [] } = arena.config.spec;
  const configDirectory = arena.configDir;
  const opened = await Promise.all([
    ...servers.map((server) => openMcpServer(server, { ...io, configDirectory })),
    ...agents.map((agent) => (isRemote(agent) ? openRemoteAgent(agent, io, io.signal) : scripted(agent))),
  ]);
  const tools = new Map(arena.tools.map((manifest) => [manifest.id, createFileTool(manifest, io)]));
  const owners = new Map(
    arena.tools.map(({ id, spec, source }) => [id, { mode: spec.mode, label: source.file }]),
  );
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

function isRemote(agent: A2aAgentConfig): agent is A2aAgentConfig & { readonly url: string } {
  return agent.url !== undefined;
}

function scripted(agent: A2aAgentConfig): OpenedTools {
  return {
    label: `A2A agent "${agent.name}"`,
    tools: createScriptedAgent(agent),
    couldOffer: () => false,
    async [Symbol.asyncDispose]() {},
  };
}

function createFileTool(manifest: LoadedManifest<ToolSpec>, io: LiveToolIo): Tool {
  const callOut = callOutOf(manifest, io);
  return createTool(manifest, { readText: io.readText, ...(callOut === undefined ? {} : { callOut }) });
}

/** How a tool is carried out; undefined for those that answer from their manifest. */
function callOutOf(manifest: LoadedManifest<ToolSpec>, io: LiveToolIo): CallOut | undefined {
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
