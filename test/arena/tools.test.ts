// Long: one arena written out in files, and every way its tools can answer a run.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TaskState } from '@a2a-js/sdk';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import { startAgent } from '../doubles/a2a-agent.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { manifest } from '../helpers/manifests.ts';
import { FIXED_TIME } from '../helpers/planned-arena.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const FIXTURE = fileURLToPath(new URL('../fixtures/mcp/desk-server.mjs', import.meta.url));
const ROOT = path.resolve(path.dirname(FIXTURE), '../../..');

interface Setup {
  /** Added to the spec of the Arena. */
  readonly arena?: object;
  /** Tool manifests by name. */
  readonly tools?: Readonly<Record<string, object>>;
  readonly allowed?: readonly string[];
  /** The tool the scripted model calls first. */
  readonly call: { readonly name: string; readonly arguments?: object };
  /** The tools section of the mock file. */
  readonly mocks?: object;
  readonly options?: Partial<RunArenaOptions>;
}

function filesOf({ arena = {}, tools = {}, allowed, call, mocks }: Setup): Record<string, string> {
  const names = Object.keys(tools);
  const script = {
    scenarios: { ask: { turns: { 1: { tool_calls: [call] }, 2: 'Done.' } } },
    ...(mocks === undefined ? {} : { tools: mocks }),
  };
  return {
    'config.arena.yaml': manifest('Arena', 'desk', {
      prompt_configs: [{ id: 'desk', file: 'desk.prompt.yaml' }],
      providers: [{ file: 'model.provider.yaml' }],
      scenarios: [{ file: 'ask.scenario.yaml' }],
      tools: names.map((name) => ({ file: `${name}.tool.yaml` })),
      defaults: {},
      ...arena,
    }),
    'desk.prompt.yaml': manifest('PromptConfig', 'desk', {
      task_type: 'desk',
      version: 'v1',
      description: 'Helps.',
      system_template: 'You help.',
      allowed_tools: allowed ?? [call.name],
    }),
    'model.provider.yaml': manifest('Provider', 'model', {
      id: 'model',
      type: 'mock',
      model: 'm',
      additional_config: { mock_config: 'mock.yaml' },
    }),
    'ask.scenario.yaml': manifest('Scenario', 'ask', {
      id: 'ask',
      task_type: 'desk',
      description: 'Asks.',
      turns: [{ role: 'user', content: 'Hello' }],
    }),
    'mock.yaml': stringify(script),
    ...Object.fromEntries(
      names.map((name) => [
        `${name}.tool.yaml`,
        manifest('Tool', name, {
          name,
          description: `Tool ${name}.`,
          mode: 'mock',
          timeout_ms: 60_000,
          input_schema: { type: 'object' },
          output_schema: {},
          ...tools[name],
        }),
      ]),
    ),
  };
}

/** Runs an arena of one scenario whose model calls one tool; gives the run, what the tool said, and the warnings. */
async function run(setup: Setup): Promise<{ run: RunResult; said?: string; warnings: readonly string[] }> {
  await using workspace = await createWorkspace(filesOf(setup));
  const warnings: string[] = [];
  const { result } = await runArena({
    workingDirectory: workspace.directory,
    configs: ['config.arena.yaml'],
    filters: {},
    mode: 'real',
    concurrency: 1,
    outputDirectory: 'out',
    formats: ['json'],
    policy: { failOn: new Set(), onMissingBaseline: 'neutral' },
    resolveBaseline: async () => ({ reason: 'none was given' }),
    environment: {},
    clock: createFixedClock(FIXED_TIME),
    executionId: 'execution',
    signal: new AbortController().signal,
    onWarning: (warning) => warnings.push(typeof warning === 'string' ? warning : warning.message),
    ...setup.options,
  });
  const [first] = result.runs;
  if (first === undefined) throw new Error('nothing ran');
  const said = first.messages.find(({ role }) => role === 'tool')?.text;
  return { run: first, warnings, ...(said === undefined ? {} : { said }) };
}

const desk = (behaviour = 'well', more: object = {}) => ({
  name: 'desk',
  command: process.execPath,
  args: [FIXTURE, behaviour],
  working_dir: ROOT,
  ...more,
});

const scriptedDesk = {
  name: 'desk',
  card: { name: 'Desk', description: 'd', skills: [{ id: 'ask', name: 'Ask', description: 'Answers.' }] },
  responses: [{ skill: 'ask', response: { parts: [{ text: 'scripted' }] } }],
};

describe('in real mode', () => {
  test('a live tool is called with a header of the environment', async () => {
    await using server = await startHttpDouble(
      (_request, response) => void response.end('{"order":"shipped"}'),
    );
    const { run: done, said } = await run({
      tools: {
        find: {
          mode: 'live',
          mock_result: 'never seen',
          http: { url: server.url, method: 'POST', timeout_ms: 0, headers_from_env: ['X-Key=SHOP_KEY'] },
        },
      },
      call: { name: 'find', arguments: { id: 7 } },
      options: { environment: { SHOP_KEY: 'key-of-the-shop' } },
    });
    expect(done.error).toBeUndefined();
    expect(said).toBe('{\n  "order": "shipped"\n}');
    expect(server.seen).toMatchObject([{ body: '{"id":7}', headers: { 'x-key': 'key-of-the-shop' } }]);
  });

  test.each([
    ['a result', 200, '{"echo":"it is token-of-the-shop"}', '{\n  "echo": "it is [REDACTED]"\n}'],
    [
      'a failure',
      500,
      'no token-of-the-shop',
      'Tool execution failed: HTTP request returned status 500: no [REDACTED]',
    ],
  ])(
    'a secret of the environment that a server repeats in %s is taken out',
    async (_case, status, body, shown) => {
      await using server = await startHttpDouble((_request, response) => {
        response.statusCode = status;
        response.end(body);
      });
      const { said } = await run({
        tools: { find: { mode: 'live', http: { url: server.url, method: 'POST', timeout_ms: 0 } } },
        call: { name: 'find', arguments: {} },
        options: { environment: { OTHER_TOKEN: 'token-of-the-shop' } },
      });
      expect(said).toBe(shown);
    },
  );

  test('a tool of an MCP server takes the place of a file, which is told, and its process ends', async () => {
    const { said, warnings } = await run({
      arena: { mcp_servers: [desk()] },
      tools: { environment: {}, nothing: { mode: 'mcp' } },
      allowed: ['environment', 'nothing'],
      call: { name: 'environment', arguments: {} },
    });
    const { pid } = JSON.parse(said ?? '');
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    const replaced = warnings.filter((warning) => warning.includes('takes the place'));
    expect(replaced).toEqual([
      'The tool "environment" of the MCP server "desk" takes the place of the one of environment.tool.yaml.',
    ]);
  });

  test('a remote agent is asked, and one that is scripted answers beside it', async () => {
    await using agent = await startAgent({ state: TaskState.TASK_STATE_COMPLETED, status: 'Booked.' });
    const a2aAgents = [{ name: 'travel', url: agent.url }, scriptedDesk];
    const arguments_ = { query: 'To Rome' };
    const remote = await run({
      arena: { a2a_agents: a2aAgents },
      call: { name: 'a2a_travel_desk_book_flight', arguments: arguments_ },
    });
    expect(remote.said).toBe('{\n  "response": "Booked."\n}');
    expect(agent.messages[0]?.messageId).toBe('execution-1');
    const local = await run({
      arena: { a2a_agents: a2aAgents },
      call: { name: 'a2a_desk_ask', arguments: arguments_ },
    });
    expect(local.said).toBe('{\n  "response": "scripted"\n}');
  });

  test('a server that does not start is an error of runs that may need it', async () => {
    const broken = desk('broken', { tool_filter: { allowlist: ['add'] } });
    const needing = await run({ arena: { mcp_servers: [broken] }, call: { name: 'add', arguments: {} } });
    expect(needing.run).toMatchObject({ status: 'error', error: { code: 'MCP_UNAVAILABLE' } });
    expect(needing.run.error?.message).toContain('MCP server "desk"');
    const other = await run({
      arena: { mcp_servers: [broken] },
      tools: { find: { mock_result: 'found' } },
      call: { name: 'find', arguments: {} },
    });
    expect(other).toMatchObject({ run: { status: 'passed' }, said: 'found' });
  });

  test('an MCP tool that no server has is a failed call', async () => {
    const { said, run: done } = await run({
      tools: { find: { mode: 'mcp', mock_result: 'never seen' } },
      call: { name: 'find', arguments: {} },
    });
    expect(done.error).toBeUndefined();
    expect(said).toBe('Tool execution failed: tool find not found in any MCP server');
  });
});

describe('in mock mode', () => {
  /** Nothing of this may be reached. */
  const outside = {
    mcp_servers: [{ name: 'files', command: '/nowhere/files' }],
    a2a_agents: [{ name: 'travel', url: 'http://127.0.0.1:9' }],
  };
  const mock = { options: { mode: 'mock' as const }, arena: outside };

  test.each<[string, Setup, string]>([
    [
      'the tool of a server by the mock file',
      { ...mock, call: { name: 'read_file', arguments: {} }, mocks: { read_file: { result: 'text' } } },
      'text',
    ],
    [
      'by the first entry whose arguments the call has',
      {
        ...mock,
        call: { name: 'read_file', arguments: { path: 'b', options: { lines: [1, 2] }, more: 1 } },
        mocks: {
          read_file: [
            { when: { path: 'a' }, result: 'of a' },
            { when: { path: 'b', options: { lines: [1] } }, result: 'of another b' },
            { when: { path: 'b', options: { lines: [1, 2] } }, result: { of: 'b' } },
            { result: 'of any' },
          ],
        },
      },
      '{\n  "of": "b"\n}',
    ],
    [
      'with an error',
      {
        ...mock,
        call: { name: 'read_file', arguments: {} },
        mocks: { read_file: { error: 'no such file' } },
      },
      'Tool execution failed: no such file',
    ],
    [
      'a live tool by its manifest first',
      {
        ...mock,
        tools: { find: { mode: 'live', mock_result: 'of the manifest' } },
        call: { name: 'find', arguments: {} },
        mocks: { find: { result: 'of the file' } },
      },
      'of the manifest',
    ],
    [
      'a live tool without a mock by the mock file',
      {
        ...mock,
        tools: { find: { mode: 'live' } },
        call: { name: 'find', arguments: {} },
        mocks: { find: { result: null } },
      },
      '<nil>',
    ],
    [
      'a remote agent that has rules by them',
      {
        ...mock,
        arena: { a2a_agents: [{ ...scriptedDesk, url: 'http://127.0.0.1:9' }] },
        call: { name: 'a2a_desk_ask', arguments: { query: 'x' } },
      },
      '{\n  "response": "scripted"\n}',
    ],
  ])('answers %s', async (_case, setup, expected) => {
    const { run: done, said } = await run(setup);
    expect(done.error).toBeUndefined();
    expect(said).toBe(expected);
  });

  test.each<[string, Setup, string]>([
    [
      'a server’s tool',
      { ...mock, call: { name: 'read_file', arguments: { path: 'a' } } },
      'tools:\n  read_file:\n    - result: ...',
    ],
    [
      'a call that no entry fits',
      {
        ...mock,
        call: { name: 'read_file', arguments: { path: 'a' } },
        mocks: { read_file: { when: { path: 'b' }, result: 1 } },
      },
      'tools:\n  read_file:\n    - when:\n        path: a\n      result: ...',
    ],
    [
      'a live tool',
      { ...mock, tools: { find: { mode: 'live' } }, call: { name: 'find', arguments: {} } },
      'tools:\n  find:\n    - result: ...',
    ],
  ])('names the entry that is missing for %s', async (_case, setup, entry) => {
    const { run: done } = await run(setup);
    expect(done).toMatchObject({ status: 'error', error: { code: 'TOOL_NOT_MOCKED' } });
    expect(done.error?.message).toContain(entry);
    expect(done.error?.message).toContain('mock.yaml');
  });

  test('the mock file of the command line replaces that of the provider', async () => {
    const setup = {
      ...mock,
      call: { name: 'read_file', arguments: {} },
      mocks: { read_file: { result: 1 } },
    };
    const { said } = await run({ ...setup, options: { ...mock.options, mockConfig: 'mock.yaml' } });
    expect(said).toBe('1');
  });
});
