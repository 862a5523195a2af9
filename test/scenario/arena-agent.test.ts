import { describe, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../src/index.ts';
import { AgentRole } from '../../src/scenario/agent.ts';
import { arenaAgent } from '../../src/scenario/arena-agent.ts';
import { fromYaml } from '../../src/scenario/from-yaml.ts';
import { run } from '../../src/scenario/run.ts';
import { agent, message, succeed, user } from '../../src/scenario/steps.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const say = (content: string) => ({ role: 'user', content });

const files = smallArena({
  scenarios: {
    order: {
      turns: [say('Where is my order?'), say('Thanks.')],
      conversation_assertions: [{ type: 'tools_called', params: { tool_names: ['find_order'] } }],
    },
    greet: { turns: [say('Hello?')] },
  },
  tools: { find_order: { mock_result: { state: 'shipped' } } },
  prompt: {
    allowed_tools: ['find_order'],
    validators: [{ type: 'banned_words', params: { words: ['damn'] } }],
  },
  mock: {
    scenarios: {
      order: {
        turns: {
          1: { tool_calls: [{ name: 'find_order', arguments: { number: '4711' } }] },
          2: 'It was shipped.',
          3: 'You are welcome.',
        },
      },
      greet: { turns: { 1: 'Hi.' } },
    },
  },
});

function engineIn(workspace: Workspace): Promise<Engine> {
  return openEngine('config.arena.yaml', {
    workingDirectory: workspace.directory,
    mode: 'mock',
    mockConfig: 'mock.yaml',
  });
}

/** What a test sees of a run: who said what, tools included. */
async function runIn(
  workspace: Workspace,
  engine: Engine,
  options: Partial<Parameters<typeof run>[0]> & {
    readonly provider?: string;
    readonly scenario?: string;
  } = {},
) {
  const { provider = 'assistant', scenario, ...config } = options;
  const tested = arenaAgent(engine, { provider, ...(scenario === undefined ? {} : { scenario }) });
  return run(
    { name: 'order', description: 'Asks for an order.', agents: [tested], ...config },
    { workingDirectory: workspace.directory, environment: {} },
  );
}

describe('an assistant of an arena', () => {
  test('answers in code as it does in the arena: words, tools, cost and checks', async () => {
    await using workspace = await createWorkspace(files);
    await using engine = await engineIn(workspace);
    const [planned] = engine.generateRunPlan({ scenarios: ['order'] }).runs;
    if (planned === undefined) throw new Error('nothing planned');
    const inArena = await engine.executeConversation({ run: planned });
    const { script } = await fromYaml(workspace.path('config.arena.yaml'), 'order');
    const { run: result } = await runIn(workspace, engine, { script });
    const told = result.messages.map(({ role, text, toolCalls }) => ({
      role,
      text,
      calls: (toolCalls ?? []).map(({ name, args }) => ({ name, args })),
    }));
    expect(told).toEqual(
      inArena.messages
        .filter(({ role }) => role !== 'system')
        .map(({ role, content, toolCalls = [] }) => ({
          role,
          text: content,
          calls: toolCalls.map(({ name, args }) => ({ name, args })),
        })),
    );
    expect(told.map(({ role }) => role).join(' ')).toBe('user assistant tool assistant user assistant');
    expect(result).toMatchObject({ status: 'passed', cost: inArena.cost.totalCost });
    expect(inArena.cost.totalCost).toBeGreaterThan(0);
    expect(result.checks).toMatchObject([{ type: 'tools_called', status: 'passed' }]);
  });

  test('has the prompt of its scenario, whatever instructions the code adds', async () => {
    await using workspace = await createWorkspace(files);
    await using engine = await engineIn(workspace);
    const script = [message({ role: 'system', content: 'Be rude.' }), user('Hello?'), agent(), succeed()];
    const result = await runIn(workspace, engine, { scenario: 'greet', script });
    expect(result.messages?.at(-1)).toMatchObject({ role: 'assistant', content: 'Hi.' });
    const { messages } = await engine.stateStore.getResult(`${result.threadId}-1`);
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant']);
    expect(messages[0]).toMatchObject({ text: 'You answer customers.' });
  });

  test('answers several runs at the same time', async () => {
    await using workspace = await createWorkspace(files);
    await using engine = await engineIn(workspace);
    const script = [user('Hello?'), agent(), succeed()];
    const runs = [1, 2].map(() => runIn(workspace, engine, { scenario: 'greet', script }));
    const results = await Promise.all(runs);
    expect(results.map(({ success }) => success)).toEqual([true, true]);
  });

  test.each([
    ['a scenario the arena does not have', { scenario: 'none' }, /scenario filter names "none"/],
    ['a provider it does not have', { provider: 'none' }, /provider filter names "none"/],
  ])('ends the run with an error for %s', async (_name, options, words) => {
    await using workspace = await createWorkspace(files);
    await using engine = await engineIn(workspace);
    const script = [user('Hello?'), agent()];
    await expect(runIn(workspace, engine, { script, ...options })).rejects.toMatchObject({
      code: 'AGENT_FAILED',
      message: expect.stringMatching(words),
    });
  });

  test('ends the run with what broke the answer off', async () => {
    await using workspace = await createWorkspace(files);
    await using engine = await engineIn(workspace);
    const script = [user('Hello?'), agent(), user('Is anybody there?'), agent(), succeed()];
    await expect(runIn(workspace, engine, { scenario: 'greet', script })).rejects.toMatchObject({
      code: 'AGENT_FAILED',
      message: expect.stringMatching(/^\[assistant\] [A-Z_]+: .*greet/),
    });
  });

  test('is shown pictures', async () => {
    await using workspace = await createWorkspace(files);
    await using engine = await engineIn(workspace);
    const bytes = new Uint8Array([1, 2, 3]);
    const picture = user({
      role: 'user',
      content: [
        { type: 'text', text: 'What is this?' },
        { type: 'image', image: bytes, mediaType: 'image/png' },
        { type: 'file', data: new URL('https://example.com/a.pdf'), mediaType: 'application/pdf' },
      ],
    });
    const result = await runIn(workspace, engine, {
      scenario: 'greet',
      script: [picture, agent(), succeed()],
    });
    const { messages } = await engine.stateStore.load(`${result.threadId}-1`);
    expect(messages.find(({ role }) => role === 'user')?.parts).toEqual([
      { type: 'text', text: 'What is this?' },
      { type: 'image', mimeType: 'image/png', source: { kind: 'inline', base64: 'AQID' } },
      {
        type: 'document',
        mimeType: 'application/pdf',
        source: { kind: 'url', url: 'https://example.com/a.pdf' },
      },
    ]);
  });

  test('is the agent under test', () => {
    const engine = {
      answer: () => Promise.reject(new Error()),
      generateRunPlan: () => ({ runs: [], warnings: [] }),
    };
    expect(arenaAgent(engine, { provider: 'assistant' })).toMatchObject({
      name: 'assistant',
      role: AgentRole.AGENT,
    });
  });
});
