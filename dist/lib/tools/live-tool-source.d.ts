import type { LoadedArena } from '../manifest/loaded-arena.ts';
import type { A2aIo } from './a2a-client.ts';
import { type HttpIo } from './http-tool.ts';
import { type McpIo } from './mcp-tools.ts';
import type { ToolSources } from './tool-source.ts';
/** What tools that call out take from outside. */
export interface LiveToolIo extends HttpIo, Omit<McpIo, 'limits' | 'configDirectory'> {
    readonly limits: McpIo['limits'] & A2aIo['limits'];
    createMessageId(): string;
    readText(absolutePath: string): Promise<string>;
    onWarning(warning: string): void;
}
/** Starts the MCP servers of arenas, meets their agents, and gives the tools of all. Rejects for bugs alone. */
export declare function openLiveToolSources(arenas: readonly LoadedArena[], io: LiveToolIo): Promise<ToolSources>;
