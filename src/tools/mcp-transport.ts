import path from 'node:path';
import type { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Environment } from '../lib/environment.ts';
import { secretsOfSettings } from '../lib/secret-values.ts';
import { waitAtMost } from '../lib/wait-at-most.ts';
import type { McpServerConfig } from '../manifest/arena-agents.ts';
import { outgoingHeaders } from './outgoing-headers.ts';

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

/** A remote server that does not answer to the farewell is left after this long. */
const FAREWELL_MS = 1000;
const LONGEST_LAST_WORDS = 500;
const DEFAULT_PATH = '/usr/local/bin:/usr/bin:/bin';
/** Names no variable that the child needs, but without it nothing starts on Windows. */
const ALWAYS_INHERITED = new Set(['SYSTEMROOT']);

/** Prepares the way to a server without going it. */
export function createMcpTransport(config: McpServerConfig, io: McpTransportIo): Promise<McpTransport> {
  return config.url === undefined ? createStdio(config, io) : createHttp(config, config.url, io);
}

async function createStdio(config: McpServerConfig, io: McpTransportIo): Promise<McpTransport> {
  const sdk = await import('@modelcontextprotocol/sdk/client/stdio.js');
  // The SDK adds variables of this process; an undefined value keeps each of them out of the child.
  const blanks = sdk.DEFAULT_INHERITED_ENV_VARS.filter((name) => !ALWAYS_INHERITED.has(name));
  const env = {
    ...Object.fromEntries(blanks.map((name) => [name, undefined])),
    PATH: io.environment.PATH ?? DEFAULT_PATH,
    ...config.env,
  } as Record<string, string>;
  const transport = new sdk.StdioClientTransport({
    command: config.command ?? '',
    args: config.args ?? [],
    env,
    stderr: 'pipe',
    cwd:
      config.working_dir === undefined
        ? io.workingDirectory
        : path.resolve(io.configDirectory, config.working_dir),
  });
  let lastWords = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString('utf8')).slice(-LONGEST_LAST_WORDS);
  });
  return {
    transport,
    secrets: Object.values(config.env ?? {}),
    keys: secretsOfSettings(config.env),
    lastWords: () => lastWords.trim(),
    close: closeOnce(transport),
  };
}

/** The client closes a transport that fails to start without waiting; this way everybody waits for the same end. */
function closeOnce(transport: StdioClientTransport): () => Promise<void> {
  const close = transport.close.bind(transport);
  let closing: Promise<void> | undefined;
  transport.close = () => {
    closing ??= close();
    return closing;
  };
  return transport.close;
}

async function createHttp(
  config: McpServerConfig,
  url: string,
  { fetch, environment }: McpTransportIo,
): Promise<McpTransport> {
  const sdk = await import('@modelcontextprotocol/sdk/client/streamableHttp.js');
  const destination = { who: `MCP server "${config.name}"`, url };
  const { headers, secrets } = outgoingHeaders({ headers: config.headers }, destination, environment);
  // The SDK follows no redirect to another origin, which the headers would go along to.
  const transport = new sdk.StreamableHTTPClientTransport(new URL(url), { requestInit: { headers }, fetch });
  return {
    transport,
    secrets,
    keys: secrets,
    lastWords: () => '',
    async close() {
      await waitAtMost(transport.terminateSession(), FAREWELL_MS);
      await transport.close();
    },
  };
}
