import type { McpServerConfig } from '../manifest/arena-agents.ts';
import { type McpTransportIo } from './mcp-transport.ts';
import { type OpenedTools } from './opened-tools.ts';
/** How long a server may take. */
export interface McpLimits {
    /** To introduce itself. */
    readonly startMs: number;
    /** To answer any other request, unless the manifest says how long. */
    readonly requestMs: number;
}
/** The limits of PromptArena. */
export declare const MCP_LIMITS: McpLimits;
/** What MCP servers take from outside. */
export interface McpIo extends McpTransportIo {
    readonly signal: AbortSignal;
    readonly limits: McpLimits;
}
/**
 * Starts or calls an MCP server and asks for its tools. A server that cannot be reached is no rejection but a
 * `failure` with code `MCP_UNAVAILABLE`; its process is gone by then.
 */
export declare function openMcpServer(config: McpServerConfig, io: McpIo): Promise<OpenedTools>;
