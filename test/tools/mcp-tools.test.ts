import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/lib/json.ts';
import type { McpServerConfig } from '../../src/manifest/arena-agents.ts';
import { MCP_LIMITS, type McpIo, openMcpServer } from '../../src/tools/mcp-tools.ts';
import type { OpenedTools } from '../../src/tools/opened-tools.ts';
import { startHttpDouble } from '../doubles/http-server.ts';

const FIXTURE = fileURLToPath(new URL('../fixtures/mcp/desk-server.mjs', import.meta.url));
const ROOT = path.resolve(path.dirname(FIXTURE), '../../..');
const KEY = 'key-of-the-desk';

function desk(behaviour: string, config: Partial<McpServerConfig> = {}): McpServerConfig {
  return {
    name: 'desk',
    command: process.execPath,
    args: [FIXTURE, behaviour],
    env: { DESK_KEY: KEY },
    ...config,
  };
}

function open(config: McpServerConfig, io: Partial<McpIo> = {}): Promise<OpenedTools> {
  return openMcpServer(config, {
    fetch,
    environment: { PATH: '/usr/bin:/bin', HOME: '/home/someone', SECRET_OF_THE_JOB: 'x' },
    workingDirectory: ROOT,
    configDirectory: ROOT,
    signal: new AbortController().signal,
    limits: MCP_LIMITS,
    ...io,
  });
}

function call(
  server: OpenedTools,
  name: string,
  args: JsonValue = {},
  signal?: AbortSignal,
): Promise<JsonValue> {
  const tool = server.tools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}: ${server.failure?.message}`);
  return tool.execute(args, signal ?? new AbortController().signal);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a server over standard input and output', () => {
  test('offers its tools and answers calls as PromptArena reads them', async () => {
    await using server = await open(desk('well'));
    expect(server.failure).toBeUndefined();
    expect(server.tools.map(({ name }) => name)).toEqual([
      'add',
      'environment',
      'fail',
      'nothing',
      'several',
      'picture',
      'never',
      'die',
    ]);
    expect(server.tools[0]).toMatchObject({
      description: 'Adds.',
      inputSchema: { type: 'object', required: ['a', 'b'] },
    });
    expect(await call(server, 'add', { a: 2, b: 3 })).toBe('5');
    expect(await call(server, 'nothing')).toBe('Operation completed successfully');
    expect(await call(server, 'several')).toEqual(['one', 'two']);
    expect(await call(server, 'picture')).toMatchObject([{ type: 'image', data: 'AAAA' }]);
    await expect(call(server, 'add', { a: 2 })).rejects.toMatchObject({
      name: 'ToolError',
      code: 'ARGS_INVALID',
    });
    await expect(call(server, 'fail')).rejects.toMatchObject({
      name: 'ToolError',
      code: 'MCP_TOOL_ERROR',
      message: 'refused for [REDACTED]; twice',
    });
  });

  test('sees its own variables and PATH alone, starts where it is told, and is gone afterwards', async () => {
    const server = await open(desk('well', { working_dir: 'test/fixtures' }));
    const text = await call(server, 'environment');
    const seen = JSON.parse(String(text)) as JsonObject & { readonly pid: number };
    expect(seen).toMatchObject({ names: ['DESK_KEY', 'PATH'], directory: path.join(ROOT, 'test/fixtures') });
    expect(isAlive(seen.pid)).toBe(true);
    await server[Symbol.asyncDispose]();
    expect(isAlive(seen.pid)).toBe(false);
  });

  test('offers what the filter lets through', async () => {
    await using server = await open(
      desk('well', { tool_filter: { allowlist: ['add', 'nothing'], blocklist: ['nothing'] } }),
    );
    expect(server.tools.map(({ name }) => name)).toEqual(['add']);
    expect(['add', 'nothing', 'other'].map((name) => server.couldOffer(name))).toEqual([true, false, false]);
  });

  test('fails a call that takes too long, one that is called off, and one it does not survive', async () => {
    await using server = await open(desk('well', { timeout_ms: 300 }));
    await expect(call(server, 'never')).rejects.toMatchObject({
      code: 'MCP_CALL_FAILED',
      message: expect.stringContaining('Request timed out'),
    });
    const reason = new Error('called off');
    const stopping = new AbortController();
    const stopped = call(server, 'never', {}, stopping.signal);
    stopping.abort(reason);
    await expect(stopped).rejects.toBe(reason);
    await expect(call(server, 'die')).rejects.toMatchObject({ name: 'ToolError', code: 'MCP_CALL_FAILED' });
  });

  test.each<[string, McpServerConfig, Partial<McpIo>, string]>([
    ['ends at once', desk('broken'), {}, 'It last wrote: no licence in [REDACTED]'],
    ['never speaks', desk('mute'), { limits: { startMs: 30, requestMs: 30 } }, 'Request timed out'],
    ['does not exist', desk('well', { command: '/nowhere/desk' }), {}, 'ENOENT'],
  ])('that %s is unavailable', async (_case, config, io, reason) => {
    await using server = await open(config, io);
    expect(server.tools).toEqual([]);
    expect(server.failure).toMatchObject({ name: 'ToolError', code: 'MCP_UNAVAILABLE' });
    expect(server.failure?.message).toContain('The MCP server "desk" cannot be used');
    expect(server.failure?.message).toContain(reason);
    expect(server.failure?.message).not.toContain(KEY);
  });
});

/** An MCP server over streamable HTTP on loopback; it wants the right key. */
async function serveHttp() {
  const methods: string[] = [];
  const http = createServer(async (request, response) => {
    methods.push(request.method ?? '');
    if (request.headers.authorization !== `Bearer ${KEY}`) {
      response.writeHead(403).end(`not ${request.headers.authorization}`);
      return;
    }
    const server = new McpServer({ name: 'remote', version: '1.0.0' });
    server.registerTool('hello', { description: 'Greets.' }, () => ({
      content: [{ type: 'text', text: 'Hi' }],
    }));
    server.registerTool('echo', { description: 'Tells what it was sent.' }, () => ({
      content: [{ type: 'text', text: `You sent ${request.headers.authorization}` }],
    }));
    server.registerTool('flood', { description: 'Says too much.' }, () => ({
      content: [{ type: 'text', text: 'x'.repeat(11 * 1024 * 1024) }],
    }));
    const transport = new StreamableHTTPServerTransport({});
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`,
    methods,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

describe('a server over HTTP', () => {
  test('is called at its address with its headers', async () => {
    await using remote = await serveHttp();
    await using server = await open({
      name: 'remote',
      url: remote.url,
      headers: { Authorization: `Bearer ${KEY}` },
    });
    expect(server.failure).toBeUndefined();
    expect(await call(server, 'hello')).toBe('Hi');
  });

  test('that says too much fails the call', async () => {
    await using remote = await serveHttp();
    const headers = { Authorization: `Bearer ${KEY}` };
    await using server = await open({ name: 'remote', url: remote.url, headers });
    await expect(call(server, 'flood')).rejects.toMatchObject({
      code: 'MCP_TOO_LONG',
      message: 'MCP answer is longer than 10 MB',
    });
  });

  test('does not get its key into a result', async () => {
    await using remote = await serveHttp();
    await using server = await open({
      name: 'remote',
      url: remote.url,
      headers: { Authorization: `Bearer ${KEY}` },
    });
    expect(await call(server, 'echo')).toBe('You sent Bearer [REDACTED]');
  });

  test('that sends elsewhere is unavailable, and no header goes there', async () => {
    await using elsewhere = await serveHttp();
    await using remote = await startHttpDouble((_request, response) => {
      response.writeHead(307, { location: elsewhere.url }).end();
    });
    await using server = await open({ name: 'remote', url: remote.url, headers: { 'X-Api-Key': KEY } });
    expect(server.failure?.code).toBe('MCP_UNAVAILABLE');
    expect(elsewhere.methods).toEqual([]);
  });

  test('that refuses is unavailable, and the message keeps the key', async () => {
    await using remote = await serveHttp();
    await using server = await open({
      name: 'remote',
      url: remote.url,
      headers: { Authorization: 'Bearer another-key' },
    });
    expect(server.failure?.message).toContain('Error POSTing to endpoint: not Bearer [REDACTED]');
    expect(server.failure?.message).not.toContain('another-key');
  });
});
