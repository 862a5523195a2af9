import { describe, expect, test } from 'vitest';
import { type AgentAdapter, type AgentInput, AgentRole } from '../../src/scenario/agent.ts';
import { fromYaml } from '../../src/scenario/from-yaml.ts';
import type { ModelMessage } from '../../src/scenario/model-message.ts';
import { run } from '../../src/scenario/run.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { userSimulatorAgent } from '../../src/scenario/simulator/user-simulator-agent.ts';
import { judge, succeed } from '../../src/scenario/steps.ts';
import { manifest, smallArena } from '../helpers/manifests.ts';
import { spokenModel } from '../helpers/scenario-agents.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const say = (content: string) => ({ role: 'user', content });
const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });
const anywhere = (pattern: string) => ({ type: 'content_includes_any', params: { patterns: [pattern] } });

const PERSONA = manifest('Persona', 'hurried', {
  id: 'hurried',
  description: 'Somebody in a hurry.',
  system_template: 'You are in a hurry.',
  goals: ['be quick'],
  constraints: ['be brief'],
  style: { verbosity: 'short', challenge_level: 'low', friction_tags: [] },
  defaults: { temperature: 0.3 },
});

const SELF_PLAY = {
  enabled: false,
  personas: [{ file: 'hurried.persona.yaml' }],
  roles: [{ id: 'customer', provider: 'assistant' }],
};

/** An agent that repeats what the user said, and notes what it saw. */
function parrot(seen: ModelMessage[][] = []): AgentAdapter {
  return {
    name: 'parrot',
    role: AgentRole.AGENT,
    async call({ messages }: AgentInput) {
      seen.push([...messages]);
      const { content } = messages.at(-1) ?? { content: '' };
      return `You said: ${typeof content === 'string' ? content : 'parts'}`;
    },
  };
}

/** A user who counts. */
function counter(): AgentAdapter {
  let count = 0;
  return { name: 'counter', role: AgentRole.USER, call: async () => `Message ${++count}` };
}

function judging(success: boolean): AgentAdapter {
  return {
    name: 'judge',
    role: AgentRole.JUDGE,
    call: async ({ judgmentRequest }) =>
      judgmentRequest === undefined
        ? []
        : { success, metCriteria: success ? ['kind'] : [], unmetCriteria: success ? [] : ['kind'] },
  };
}

/** Loads a scenario of a workspace and runs it there. */
async function play(
  workspace: Workspace,
  [file, id]: readonly [string, string?],
  { agents = [parrot()], after = [] }: { agents?: AgentAdapter[]; after?: ScriptStep[] } = {},
) {
  const base = await fromYaml(workspace.path(file), id);
  const config = { ...base, agents, script: [...base.script, ...after] };
  const result = await run(config, { workingDirectory: workspace.directory, environment: {} });
  const said = (result.messages ?? []).map(({ role, content }) => `${role}: ${content}`);
  const checks = result.run.checks.map(({ type, status, scope, location }) => ({
    type,
    status,
    scope,
    location,
  }));
  return { base, result, said, checks };
}

/** Where words stand in a file of a workspace. */
async function placeOf(workspace: Workspace, file: string, before: string, words: string) {
  const text = await workspace.read(file);
  const offset = text.indexOf(words, text.indexOf(before));
  const lines = text.slice(0, offset).split('\n');
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

describe('a Scenario manifest', () => {
  const scenario = {
    labels: { team: 'desk' },
    variables: { name: 'Ada' },
    turns: [
      { ...say('I am {{name}}.'), assertions: [includes('Ada')] },
      { ...say('Bye.'), assertions: [{ ...includes('Bye'), message: 'no goodbye' }] },
    ],
    conversation_assertions: [anywhere('Ada')],
  };

  test('becomes steps: user and agent, checks of the turn, checks of the conversation', async () => {
    await using workspace = await createWorkspace(smallArena({ scenarios: { greet: scenario } }));
    const { base, result, said, checks } = await play(workspace, ['greet.scenario.yaml']);
    const { id, name, description, metadata, script, warnings } = base;
    expect({ id, name, description, metadata, warnings: warnings.map(({ path }) => path) }).toEqual({
      id: 'greet',
      name: 'greet',
      description: 'Scenario greet.',
      metadata: { team: 'desk' },
      warnings: ['spec.labels', 'spec.variables'],
    });
    expect(script).toHaveLength(7);
    expect(said).toEqual([
      'user: I am Ada.',
      'assistant: You said: I am Ada.',
      'user: Bye.',
      'assistant: You said: Bye.',
    ]);
    expect(checks.map(({ type, status, scope }) => `${type} ${scope} ${status}`)).toEqual([
      'content_includes turn passed',
      'content_includes turn passed',
      'content_includes_any conversation passed',
    ]);
    expect(result).toMatchObject({ success: true, stopReason: 'checkpoint' });
  });

  test('is extended in code', async () => {
    await using workspace = await createWorkspace(smallArena({ scenarios: { greet: scenario } }));
    const after = [judge({ criteria: ['kind'] })];
    const agents = [parrot(), judging(false)];
    const { result } = await play(workspace, ['greet.scenario.yaml'], { agents, after });
    expect(result).toMatchObject({ success: false, unmetCriteria: ['kind'] });
    expect(result.run.checks.map(({ type }) => type)).toEqual([
      'content_includes',
      'content_includes',
      'content_includes_any',
      'criterion',
    ]);
  });

  test('has its checks located where they are written, and one that fails ends the run', async () => {
    const failing = { turns: [{ ...say('Hello?'), assertions: [includes('tea')] }, say('Bye.')] };
    await using workspace = await createWorkspace(smallArena({ scenarios: { greet: failing } }));
    const { checks, result, said } = await play(workspace, ['greet.scenario.yaml']);
    expect(result).toMatchObject({ success: false, verdict: 'failure' });
    expect(said).toHaveLength(2);
    const location = await placeOf(workspace, 'greet.scenario.yaml', '"assertions"', '{');
    expect(checks).toEqual([{ type: 'content_includes', status: 'failed', scope: 'turn', location }]);
  });

  test('has conditions, and messages of its author', async () => {
    const conditional = {
      turns: [
        {
          ...say('Hello?'),
          assertions: [
            { ...includes('tea'), when: { any_tool_called: true } },
            { ...includes('coffee'), message: 'wants coffee' },
          ],
        },
      ],
    };
    await using workspace = await createWorkspace(smallArena({ scenarios: { greet: conditional } }));
    const { result } = await play(workspace, ['greet.scenario.yaml']);
    expect(result.run.checks).toMatchObject([
      { status: 'skipped', code: 'CONDITION_NOT_MET' },
      { status: 'failed', message: expect.stringMatching(/^wants coffee \(/) },
    ]);
  });

  test('reads what its checks name from its own directory', async () => {
    const typed = (schema: string) => ({
      turns: [{ ...say('{"a":1}'), assertions: [{ type: 'json_schema', params: { schema_file: schema } }] }],
    });
    await using workspace = await createWorkspace({
      ...smallArena({ scenarios: { good: typed('a.json'), bad: typed('b.json') } }, 'desk/'),
      'desk/a.json': JSON.stringify({ type: 'object', required: ['a'] }),
      'desk/b.json': JSON.stringify({ type: 'object', required: ['b'] }),
    });
    const echo: AgentAdapter = { role: AgentRole.AGENT, call: async () => '{"a":1}' };
    const statuses = async (name: string) => {
      const { checks } = await play(workspace, [`desk/${name}.scenario.yaml`], { agents: [echo] });
      return checks.map(({ status }) => status);
    };
    expect(await statuses('good')).toEqual(['passed']);
    expect(await statuses('bad')).toEqual(['failed']);
  });

  test('shows pictures to the agent', async () => {
    const parts = [
      { type: 'text', text: 'What is {{name}}?' },
      { type: 'image', media: { file_path: 'dot.png', mime_type: 'image/png' } },
      { type: 'image', media: { url: 'https://example.com/dot.png', mime_type: 'image/png' } },
      { type: 'image', media: { data: 'AAAA', mime_type: 'image/png' } },
    ];
    const picture = { variables: { name: 'this' }, turns: [{ role: 'user', parts }] };
    await using workspace = await createWorkspace({
      ...smallArena({ scenarios: { look: picture } }),
      'dot.png': 'bytes',
    });
    const seen: ModelMessage[][] = [];
    await play(workspace, ['look.scenario.yaml'], { agents: [parrot(seen)], after: [succeed()] });
    expect(seen[0]?.[0]?.content).toEqual([
      { type: 'text', text: 'What is this?' },
      { type: 'image', image: new Uint8Array(Buffer.from('bytes')), mediaType: 'image/png' },
      { type: 'image', image: new URL('https://example.com/dot.png'), mediaType: 'image/png' },
      { type: 'image', image: 'AAAA', mediaType: 'image/png' },
    ]);
  });
});

describe('a scenario of an Arena manifest', () => {
  const arena = {
    self_play: SELF_PLAY,
    globals: { conversation_assertions: [anywhere('nothing of the kind')] },
    prompt_configs: [{ id: 'support', file: 'support.prompt.yaml', vars: { shop: 'Brightside' } }],
  };
  const scenarios = {
    greet: { turns: [say('Is this {{shop}}?')] },
    play: {
      turns: [
        say('Hello?'),
        { role: 'customer', persona: 'hurried', turns: 2, assertions: [includes('Message')] },
      ],
    },
  };
  const files = { ...smallArena({ scenarios, arena }), 'hurried.persona.yaml': PERSONA };

  test.each([['config.arena.yaml'], ['.']])(
    'is found by its id in %s, with the values of the arena and its checks',
    async (file) => {
      await using workspace = await createWorkspace(files);
      const { said, checks } = await play(workspace, [file, 'greet']);
      expect(said[0]).toBe('user: Is this Brightside?');
      const location = await placeOf(workspace, 'config.arena.yaml', '"conversation_assertions"', '{');
      expect(checks).toMatchObject([{ type: 'content_includes_any', status: 'failed', location }]);
    },
  );

  test('may be the only one, which needs no id', async () => {
    await using workspace = await createWorkspace(smallArena({ scenarios: { hello: {} } }));
    expect(await fromYaml(workspace.path('config.arena.yaml'))).toMatchObject({ id: 'hello' });
  });

  test.each([
    ['without a judge', [] as AgentAdapter[]],
    ['with a judge, who is not asked in between', [judging(true)]],
  ])('has as many exchanges with a simulated user as it asks for, %s', async (_name, judges) => {
    await using workspace = await createWorkspace(files);
    const agents = [parrot(), counter(), ...judges];
    const { said, checks } = await play(workspace, ['config.arena.yaml', 'play'], { agents });
    expect(said).toEqual([
      'user: Hello?',
      'assistant: You said: Hello?',
      'user: Message 1',
      'assistant: You said: Message 1',
      'user: Message 2',
      'assistant: You said: Message 2',
    ]);
    expect(checks.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'content_includes passed',
      'content_includes passed',
      'content_includes_any failed',
    ]);
  });

  test('brings its personas, whether self-play is enabled or not', async () => {
    await using workspace = await createWorkspace(files);
    const { personas } = await fromYaml(workspace.path('config.arena.yaml'), 'play');
    expect(Object.keys(personas)).toEqual(['hurried']);
    const model = spokenModel(['Quick!', 'Now!']);
    const { hurried } = personas;
    if (hurried === undefined) throw new Error('no persona');
    const agents = [parrot(), userSimulatorAgent({ model, persona: hurried })];
    const { said } = await play(workspace, ['config.arena.yaml', 'play'], { agents });
    expect(said[2]).toBe('user: Quick!');
    expect(model.asked[0]?.system).toContain('You are in a hurry.');
  });
});
