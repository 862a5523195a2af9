import type { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Environment } from '../lib/environment.ts';
import type { McpServerConfig } from '../manifest/arena-agents.ts';
/** A way to a server, and what is needed to leave it and to speak of it. */
export interface McpTransport {
    readonly transport: StdioClientTransport | StreamableHTTPClientTransport;
    /** Values that no message may show. */
    readonly secrets: readonly string[];
    /** Those of them that no answer may show either: an address or a mode may well be part of one. */
    readonly keys: readonly string[];
    /** What the server last wrote to standard error. */
    lastWords(): string;
    /** Ends the connection, and the process when there is one. */
    close(): Promise<void>;
}
/** What transports take from outside. */
export interface McpTransportIo {
    readonly fetch: typeof fetch;
    readonly environment: Environment;
    /** Where servers start unless they say otherwise; absolute. */
    readonly workingDirectory: string;
    /** Base of a relative `working_dir`; absolute. */
    readonly configDirectory: string;
}
/** Prepares the way to a server without going it. */
export declare function createMcpTransport(config: McpServerConfig, io: McpTransportIo): Promise<McpTransport>;
