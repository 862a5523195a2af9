// Long: one model and one arena for whatever is recorded and played back.
import { mkdir, readdir, symlink } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { ArenaOutcome, RunArenaOptions } from '../../src/arena/outcome.ts';
import { validateArena } from '../../src/arena/validate-arena.ts';
import { type HttpDouble, startHttpDouble } from '../doubles/http-server.ts';
import { runCliHere } from '../helpers/cli-session.ts';
import { manifest } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const CANARY = 'sk-canary-5f2e91c0d7';

/** A model that looks something up once, repeats what it was told, and gives its key away. */
function answer(body: string): object {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
  const last = messages.at(-1);
  const wantsTool = last?.content === 'Where is my hat?';
  const content = wantsTool ? null : `You said:\n  ${last?.content} (${CANARY})\n`;
  const call = { id: 'call_42', type: 'function', function: { name: 'find', arguments: '{"what":"hat"}' } };
  return {
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-4o',
    choices: [
      {
        index: 0,
        finish_reason: wantsTool ? 'tool_calls' : 'stop',
        message: { role: 'assistant', content, ...(wantsTool ? { tool_calls: [call] } : {}) },
      },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  }; // prettier-ignore
}

function startModel(): Promise<HttpDouble> {
  return startHttpDouble(({ path, body }, response: ServerResponse) => {
    response.setHeader('content-type', 'application/json');
    const found = { place: 'the shelf', note: '- a\n- b' };
    response.end(JSON.stringify(path.startsWith('/find') ? found : answer(body)));
  });
}

/** An arena of which every scenario is the same conversation. */
function filesFor(url: string, scenarios: readonly string[] = ['ask']): Record<string, string> {
  const files = scenarios.map((id) => [`${id}.scenario.yaml`, manifest('Scenario', id, conversation(id))]);
  return {
    ...Object.fromEntries(files),
    'config.arena.yaml': manifest('Arena', 'desk', {
      prompt_configs: [{ id: 'desk', file: 'desk.prompt.yaml' }],
      providers: [{ file: 'chat.provider.yaml' }],
      scenarios: scenarios.map((id) => ({ file: `${id}.scenario.yaml` })),
      tools: [{ file: 'find.tool.yaml' }],
      defaults: {},
    }),
    'desk.prompt.yaml': manifest('PromptConfig', 'desk', {
      task_type: 'desk',
      version: 'v1',
      description: 'Helps.',
      system_template: 'You help.',
      allowed_tools: ['find'],
    }),
    'find.tool.yaml': manifest('Tool', 'find', {
      name: 'find',
      description: 'Finds.',
      mode: 'live',
      timeout_ms: 5000,
      http: { url: `${url}/find`, method: 'POST', timeout_ms: 5000 },
      input_schema: { type: 'object' },
      output_schema: { type: 'object' },
    }),
    'chat.provider.yaml': manifest('Provider', 'chat', {
      id: 'chat',
      type: 'openai',
      model: 'gpt-4o',
      base_url: `${url}/v1`,
      additional_config: { api_mode: 'completions' },
      pricing: { input_cost_per_1k: 1, output_cost_per_1k: 1 },
    }),
  };
}

function conversation(id: string) {
  return {
    id,
    task_type: 'desk',
    description: 'Asks.',
    turns: [
      {
        role: 'user',
        content: 'Hello',
        assertions: [{ type: 'content_includes', params: { patterns: ['Hello'] } }],
      },
      {
        role: 'user',
        content: 'Where is my hat?',
        assertions: [{ type: 'tools_called', params: { tools: ['find'] } }],
      },
    ],
  };
}

const real = { mode: 'real', environment: { OPENAI_API_KEY: CANARY } } as const;

/** Nothing is mocked unless the options name a mock file. */
async function run(workspace: Workspace, { mockConfig, ...options }: Partial<RunArenaOptions>) {
  return runWorkspace(workspace, { ...options, mockConfig: mockConfig as string });
}

function saidIn({ result }: ArenaOutcome): unknown {
  return result.runs.map(({ key, status, messages, checks }) => ({
    key,
    status,
    messages,
    checks: checks.map(({ id, status: found }) => [id, found]),
  }));
}

test('a real run plays back in mock mode: same messages, same checks, no secret in any file', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url));
  const recorded = await run(workspace, { ...real, record: true });
  expect(recorded.outcome.result.runs.map(({ status, error }) => [status, error])).toEqual([
    ['passed', undefined],
  ]);
  const files = ['out/recorded/recording.jsonl', 'out/recorded/mock-responses.yaml'];
  expect(recorded.outcome.files.recorded).toEqual(files.map((file) => workspace.path(file)));
  const requests = model.seen.length;

  const mocked = await run(workspace, { mockConfig: files[1] as string, outputDirectory: 'mocked' });
  expect(model.seen).toHaveLength(requests);
  expect(mocked.warnings).toEqual([]);
  expect(mocked.outcome.result.runs[0]?.messages.length).toBe(7);
  for (const file of files) expect(await workspace.read(file)).not.toContain(CANARY);
  expect(await workspace.read(files[0] as string)).toContain('[REDACTED]');
  expect(saidIn(mocked.outcome)).toEqual(saidIn(recorded.outcome));
});

test('the recorded file passes validation as the mock file of a provider', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url));
  await run(workspace, { ...real, record: { directory: 'fixtures' } });
  expect(await readdir(workspace.path('fixtures'))).toEqual(['mock-responses.yaml', 'recording.jsonl']);
  await workspace.write({
    'chat.provider.yaml': manifest('Provider', 'chat', {
      id: 'chat',
      type: 'mock',
      model: 'gpt-4o',
      additional_config: { mock_config: 'fixtures/mock-responses.yaml' },
    }),
  });
  const settings = { workingDirectory: workspace.directory };
  expect((await validateArena('config.arena.yaml', settings)).problems).toEqual([]);
});

test('two recordings of the same answers differ in their first line alone', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url));
  const record = async (executionId: string) => {
    await run(workspace, { ...real, executionId, record: true });
    const lines = (await workspace.read('out/recorded/recording.jsonl')).split('\n');
    return {
      header: lines[0],
      rest: lines.slice(1),
      mock: await workspace.read('out/recorded/mock-responses.yaml'),
    };
  };
  const [first, second] = [await record('one'), await record('two')];
  expect(second.header).not.toBe(first.header);
  expect({ ...second, header: '' }).toEqual({ ...first, header: '' });
});

test('nothing is recorded through a link out of the working directory, and no model is asked', async () => {
  await using elsewhere = await createWorkspace({}, {});
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url));
  await mkdir(workspace.path('out'));
  await symlink(elsewhere.directory, workspace.path('out/recorded'));
  await expect(run(workspace, { ...real, record: true })).rejects.toMatchObject({
    code: 'OUTPUT_NOT_WRITABLE',
  });
  expect(model.seen).toEqual([]);
  expect(await readdir(elsewhere.directory)).not.toContain('recording.jsonl');
});

test('runs for which there was no money are missing in the recording, and named', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url, ['ask', 'more']));
  const { outcome, warnings } = await run(workspace, {
    ...real,
    record: true,
    maxCost: 0.05,
    concurrency: 1,
  });
  expect(outcome.result.runs.map(({ status }) => status)).toEqual(['passed', 'skipped']);
  const key = 'config.arena.yaml::more::chat::default::1';
  expect(warnings).toEqual([
    `The run ${key} was not held, or not to its end, so it is missing in what was recorded. Record it again.`,
  ]);
});

test('an execution in which no run was held leaves an earlier recording alone', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url));
  await run(workspace, { ...real, record: true });
  const before = await workspace.read('out/recorded/recording.jsonl');
  const { outcome, warnings } = await run(workspace, { ...real, record: true, maxCost: 0.02 });
  expect(outcome.files.recorded).toEqual([]);
  expect(warnings).toEqual(['Nothing was recorded: no run was held to its end.']);
  expect(await workspace.read('out/recorded/recording.jsonl')).toBe(before);
});

test('scripts cannot be recorded: mock mode refuses, auto tells', async () => {
  await using workspace = await createWorkspace(filesFor('http://127.0.0.1:9'));
  await expect(run(workspace, { mode: 'mock', record: true })).rejects.toMatchObject({ code: 'USAGE' });
  await workspace.write({
    'chat.provider.yaml': manifest('Provider', 'chat', {
      id: 'chat',
      type: 'openai',
      model: 'gpt-4o',
      credential: { credential_env: 'NOT_SET' },
    }),
  });
  const { outcome, warnings } = await run(workspace, { mode: 'auto', record: true, environment: {} });
  expect(outcome.files.recorded).toBeUndefined();
  expect(warnings).toContainEqual(expect.stringContaining('Nothing is recorded'));
});

test('a replay provider plays the recording back without asking the model', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url));
  const recorded = await run(workspace, { ...real, record: true });
  await workspace.write({
    'chat.provider.yaml': manifest('Provider', 'chat', {
      id: 'chat',
      type: 'replay',
      model: 'gpt-4o',
      additional_config: { recording: 'out/recorded/recording.jsonl' },
    }),
  });
  const replayed = await run(workspace, { mode: 'real', outputDirectory: 'replayed' });
  expect(replayed.outcome.result.lane).toBe('mock');
  expect(saidIn(replayed.outcome)).toEqual(saidIn(recorded.outcome));
  expect(replayed.outcome.result.summary.cost).toBe(recorded.outcome.result.summary.cost);
  expect(model.seen.filter(({ path }) => path.includes('completions'))).toHaveLength(3);
});

test('drift is none right after recording, and shows when the model says something else', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url));
  await run(workspace, { ...real, record: true });
  const mockConfig = 'out/recorded/mock-responses.yaml';
  const cli = [
    'mock-drift',
    '--mock-config',
    mockConfig,
    '--out',
    'drift',
    '--format',
    'json',
    '--fail-below',
    '0.9',
  ];
  const same = await runCliHere(workspace.directory, cli, { environment: real.environment });
  expect(same.exitCode).toBe(0);
  expect(JSON.parse(same.out)).toMatchObject({ resemblance: 1, costUsd: 0.045, runs: [{ scenario: 'ask' }] });
  await workspace.write({
    [mockConfig]: (await workspace.read(mockConfig)).replace('You said', 'Nobody mentioned anything'),
  });
  const other = await runCliHere(workspace.directory, cli, { environment: real.environment });
  expect(other.exitCode).toBe(1);
  const none = await runCliHere(workspace.directory, [...cli, '--sample', '1', '--provider', 'nobody'], {
    environment: real.environment,
  });
  expect(none.exitCode).toBe(2);
});

test('drift keeps to a limit, says what it left out, and counts the warnings of mock files', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace({
    ...filesFor(model.url),
    'mock.yaml': stringify({ defaultResponse: 'Hi', scenarios: { Ask: { turns: { 1: 'Hi' } } } }),
  });
  const asked = async (...more: readonly string[]) => {
    const line = ['mock-drift', '--mock-config', 'mock.yaml', '--out', 'drift', '--format', 'json', ...more];
    const { out, err, exitCode } = await runCliHere(workspace.directory, line, {
      environment: real.environment,
    });
    return { drift: JSON.parse(out), err, exitCode };
  };
  const free = await asked();
  expect(free.drift).toMatchObject({ costUsd: 0.045, runs: [{}] });
  expect(free.err).toMatch(/Warnings of the mock files alone: \d+\. The first of them: /);
  expect(free.err).not.toContain('max-cost');
  const limited = await asked('--max-cost', '0.02');
  expect(limited.drift).toMatchObject({ costUsd: 0.03, runs: [] });
  expect(limited.err).toContain('Of 1 runs 1 were not held with the model; they are left out.');
  expect([free.exitCode, limited.exitCode]).toEqual([0, 3]);
  expect((await asked('--max-cost', '0.000001')).err).toContain('is likely to cost $');
});

test('drift of a sample that broke off is judged by nobody', async () => {
  await using model = await startHttpDouble((_request, response) => void response.writeHead(400).end());
  await using workspace = await createWorkspace({
    ...filesFor(model.url),
    'mock.yaml': stringify({ defaultResponse: 'Hi' }),
  });
  const line = ['mock-drift', '--mock-config', 'mock.yaml', '--out', 'drift'];
  const { exitCode, out } = await runCliHere(workspace.directory, line, { environment: real.environment });
  expect(out).toContain('1 run, 1 of them broken off, ');
  expect(exitCode).toBe(3);
});

test.each(['90', '-0.1', '1.01', 'most'])('drift takes no %s for a share', async (share) => {
  await using workspace = await createWorkspace(filesFor('http://127.0.0.1:1'));
  const { exitCode, err } = await runCliHere(workspace.directory, ['mock-drift', `--fail-below=${share}`]);
  expect(exitCode).toBe(2);
  expect(err).toContain(`--fail-below is "${share}"; give a `);
});

test('the command record lists what it wrote', async () => {
  await using model = await startModel();
  await using workspace = await createWorkspace(filesFor(model.url));
  const { exitCode, err } = await runCliHere(workspace.directory, ['record', '--ci', '--exit-zero'], {
    environment: real.environment,
  });
  expect(exitCode).toBe(0);
  expect(err).toContain(`Recorded ${workspace.path('out/recorded/recording.jsonl')}\n`);
  expect(err).toContain(`Recorded ${workspace.path('out/recorded/mock-responses.yaml')}\n`);
});
