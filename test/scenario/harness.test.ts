import net from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ManifestError } from '../../src/errors/manifest-error.ts';
import { ToolError } from '../../src/errors/tool-error.ts';
import type { ArenaEvent } from '../../src/events/arena-event.ts';
import { createEventBus } from '../../src/events/event-bus.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { ScriptedProvider, type ScriptedProviderOptions } from '../../src/providers/scripted-provider.ts';
import type { ScriptedMessage } from '../../src/providers/scripted-reply.ts';
import { runExplore, runScripted } from '../../src/scenario/harness.ts';
import { createToolRegistry, defineTool } from '../../src/tools/define-tool.ts';
import { FIXED_TIME, planArena } from '../helpers/planned-arena.ts';

const clock = createFixedClock(FIXED_TIME);
const scripted = (options: ScriptedProviderOptions = {}) => new ScriptedProvider({ clock, ...options });
const calls = (name: string, args = {}): ScriptedMessage => ({ toolCalls: [{ name, args }] });

const find = defineTool({
  name: 'find',
  description: 'Finds a file.',
  inputSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
  readOnly: true,
  execute: (args, { projectRoot }) => ({ args, projectRoot }),
});
const remove = defineTool({
  name: 'remove',
  description: 'Removes a file.',
  asks: 'confirmation',
  execute: () => 'removed',
});
const ask = defineTool({
  name: 'ask',
  description: 'Asks the user.',
  asks: 'question',
  execute: (_args, { answer = '' }) => `The user says: ${answer}`,
});

const wordsOf = (messages: readonly { readonly role: string; readonly content: string }[]) =>
  messages.map(({ role, content }) => [role, content]);

describe('runScripted', () => {
  test('gives response, events, invocations, result and engine', async () => {
    const provider = scripted({ completions: ['Hi!'] });
    const run = await runScripted({ prompt: 'Hello', provider });
    expect(run.response).toBe('Hi!');
    expect(run.result.status).toBe('passed');
    expect(run.invocations).toEqual(provider.invocations);
    expect(run.invocations).not.toBe(provider.invocations);
    const types = run.events.map(({ type }) => type);
    expect([types[0], types.at(-1)]).toEqual(['arena.run.started', 'arena.run.completed']);
    expect(run.events.map(({ sequence }) => sequence)).toEqual(run.events.map((_, index) => index));
    const kept = await run.engine.stateStore.getResult(run.result.runId);
    expect(kept).toMatchObject({
      scenario: 'scripted',
      provider: 'scripted',
      status: 'passed',
    });
    await run.engine.close();
  });

  test('shows the model nothing but the prompt: no system prompt, no tools, no context', async () => {
    const provider = scripted();
    await runScripted({ prompt: 'Hello', provider });
    expect(provider.invocations).toMatchObject([
      { system: '', tools: undefined, toolChoice: undefined, temperature: 0.7, maxTokens: 4096 },
    ]);
    expect(wordsOf(provider.invocations[0]?.messages ?? [])).toEqual([['user', 'Hello']]);
  });

  test('is the same, byte for byte, when it is run again', async () => {
    const hold = async () => {
      const { events, result } = await runScripted({
        prompt: 'Hello',
        provider: scripted({ completions: [calls('find', { name: 'a' })] }),
        tools: [find],
        projectRoot: '/p',
      });
      return JSON.stringify({ events, result });
    };
    expect(await hold()).toBe(await hold());
  });

  test('takes prompt, variables, settings and context from its config', async () => {
    const provider = scripted();
    await runScripted({
      prompt: 'Where is {{thing}}?',
      provider,
      projectRoot: '/p',
      config: {
        systemPrompt: 'You know {{thing}}.',
        variables: { thing: 'it' },
        temperature: 0.1,
        maxTokens: 9,
        autoContext: (root) => `Project at ${root}.`,
      },
    });
    expect(provider.invocations).toMatchObject([{ system: 'You know it.', temperature: 0.1, maxTokens: 9 }]);
    expect(wordsOf(provider.invocations[0]?.messages ?? [])).toEqual([
      ['user', 'Project at /p.\n\nWhere is it?'],
    ]);
  });

  test('holds a scenario in code with its checks; one that fails is a part of the result', async () => {
    const provider = scripted({ completions: ['One.', 'Two.'] });
    const { result, response } = await runScripted({
      provider,
      scenario: {
        turns: [
          'First',
          {
            role: 'user',
            content: 'Second',
            assertions: [{ type: 'content_includes', params: { patterns: ['Three'] } }],
          },
        ],
      },
    });
    expect(response).toBe('Two.');
    expect(result.status).toBe('failed');
    expect(result.checks).toMatchObject([{ type: 'content_includes', status: 'failed' }]);
  });

  test('lets a scripted judge judge', async () => {
    const judge = scripted({
      id: 'strict',
      completions: ['{"passed": true, "score": 0.9, "reasoning": "Polite."}'],
    });
    const { result } = await runScripted({
      provider: scripted(),
      speakers: { strict: judge },
      scenario: {
        turns: ['Hello'],
        conversation_assertions: [
          { type: 'llm_judge_conversation', params: { judge: 'strict', criteria: 'Is it polite?' } },
        ],
      },
    });
    expect(result.checks).toMatchObject([{ type: 'llm_judge_conversation', status: 'passed' }]);
    expect(judge.invocations).toHaveLength(1);
  });

  test('holds a planned run of an arena; tools in code come to those of its prompt', async () => {
    const [run] = planArena({ prompt: { allowed_tools: ['lookup'] }, tools: { lookup: { mock_result: 7 } } });
    const provider = scripted({ completions: [calls('lookup'), calls('find', { name: 'a' }), 'Done it.'] });
    const { result } = await runScripted({
      ...(run === undefined ? {} : { scenario: run }),
      provider,
      tools: [find],
      projectRoot: '/p',
    });
    expect(provider.invocations[0]?.system).toBe('SYS');
    expect(provider.invocations[0]?.tools?.map(({ name }) => name)).toEqual(['lookup', 'find']);
    expect(result.messages.flatMap(({ toolResult }) => toolResult?.content ?? [])).toEqual([
      '7',
      expect.stringContaining('"/p"'),
    ]);
  });

  test('takes a provider of any kind, and notes what it is shown', async () => {
    const real: Provider = {
      id: 'own',
      capabilities: new Set(['tools']),
      complete: async () => ({
        content: 'Mine.',
        toolCalls: [],
        finishReason: 'stop',
        cost: { inputTokens: 0, outputTokens: 0, inputCost: null, outputCost: null, totalCost: null },
      }),
      async *stream() {
        yield* [];
      },
    };
    const { response, invocations } = await runScripted({ prompt: 'Hello', provider: real });
    expect(response).toBe('Mine.');
    expect(invocations).toMatchObject([{ index: 0, mode: 'complete' }]);
  });

  test('joins a registry and tools; two of one name are an error', async () => {
    const provider = scripted();
    await runScripted({ prompt: 'x', provider, registry: createToolRegistry([find]), tools: [remove] });
    expect(provider.invocations[0]?.tools?.map(({ name }) => name)).toEqual(['find', 'remove']);
    const twice = runScripted({ prompt: 'x', provider, registry: createToolRegistry([find]), tools: [find] });
    await expect(twice).rejects.toThrow('called "find"');
  });
});

/** The same script, whole and in pieces. */
const loop = [
  { content: 'Let me see.', toolCalls: [{ id: 'a', name: 'find', args: { name: 'x' } }] },
  { toolCalls: [{ id: 'b', name: 'find', args: {} }] },
  {
    content: 'Twice.',
    toolCalls: [
      { id: 'c', name: 'find', args: { name: 'y' } },
      { id: 'd', name: 'gone' },
    ],
  },
  'It is at y.',
];

describe.each([
  ['whole', false, { completions: loop }],
  ['streamed', true, { streams: loop.map((reply) => [reply]) }],
] as const)('the tool loop, %s', (_name, streaming, script) => {
  test('shows the model its calls and their results, call by call', async () => {
    const provider = scripted({ ...script, strict: true });
    const { response, invocations, result } = await runScripted({
      prompt: 'Where is x?',
      provider,
      tools: [find],
      projectRoot: '/p',
      config: { streaming, systemPrompt: 'Find it.' },
    });
    expect(response).toBe('It is at y.');
    expect(invocations.map(({ mode }) => mode)).toEqual(Array(4).fill(streaming ? 'stream' : 'complete'));
    const shown = invocations.map(({ messages }) =>
      messages.map(({ role, content, toolCalls = [], toolResult }) =>
        role === 'tool'
          ? [role, toolResult?.id, toolResult?.error ?? JSON.parse(content)]
          : [role, content, ...toolCalls.map(({ id }) => id)],
      ),
    );
    const first = [['user', 'Where is x?']];
    const second = [
      ...first,
      ['assistant', 'Let me see.', 'a'],
      ['tool', 'a', { args: { name: 'x' }, projectRoot: '/p' }],
    ];
    const third = [...second, ['assistant', '', 'b'], ['tool', 'b', expect.stringContaining('name')]];
    const fourth = [
      ...third,
      ['assistant', 'Twice.', 'c', 'd'],
      ['tool', 'c', { args: { name: 'y' }, projectRoot: '/p' }],
      ['tool', 'd', 'tool not found: gone'],
    ];
    expect(shown).toEqual([first, second, third, fourth]);
    for (const { system, tools, toolChoice } of invocations) {
      expect([system, tools?.map(({ name }) => name), toolChoice]).toEqual(['Find it.', ['find'], 'auto']);
    }
    expect(result.toolStats?.totalCalls).toBe(4);
  });

  test('starts no timer and opens no socket', async () => {
    const refuse = (what: string) => () => {
      throw new Error(`${what} was used`);
    };
    for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'fetch'] as const) {
      vi.spyOn(globalThis, name).mockImplementation(refuse(name));
    }
    vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('a socket'));
    const provider = scripted({ ...script, timers: { now: refuse('time'), after: refuse('a timer') } });
    const run = await runScripted({ prompt: 'Where?', provider, tools: [find], config: { streaming } });
    await run.engine.close();
    expect(run.response).toBe('It is at y.');
  });

  test('offers tools as text to a model without, and reads its calls back', async () => {
    const call = '<tool_call>{"name":"find","arguments":{"name":"x"}}</tool_call>';
    const replies = streaming
      ? { streams: [['See. <tool', call.slice(5)], ['Here.']] }
      : { completions: [`See. ${call}`, 'Here.'] };
    const provider = scripted({ ...replies, supportsTools: false, strict: true });
    const { response, invocations, result } = await runScripted({
      prompt: 'Where?',
      provider,
      tools: [find],
      projectRoot: '/p',
      config: { streaming },
    });
    expect(response).toBe('Here.');
    expect(invocations.map(({ tools }) => tools)).toEqual([undefined, undefined]);
    expect(invocations[0]?.system).toContain('"name":"find"');
    expect(wordsOf(invocations[1]?.messages ?? [])).toEqual([
      ['user', 'Where?'],
      ['assistant', `See.\n${call}`],
      ['user', expect.stringContaining('<tool_result>{"name":"find","result":')],
    ]);
    expect(result.messages.flatMap(({ toolCalls }) => toolCalls ?? [])).toEqual([
      { id: 'text_call_0', name: 'find', args: { name: 'x' } },
    ]);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a tool that asks comes to. */
const asking: Record<
  string,
  {
    readonly tool: typeof remove;
    readonly callbacks: Pick<Parameters<typeof runScripted>[0], 'onConfirmation' | 'onUserQuestion'>;
    readonly answer: string;
  }
> = {
  confirmed: { tool: remove, callbacks: { onConfirmation: () => true }, answer: 'removed' },
  'confirmed later': { tool: remove, callbacks: { onConfirmation: async () => true }, answer: 'removed' },
  'not confirmed': {
    tool: remove,
    callbacks: { onConfirmation: () => false },
    answer: 'Tool execution failed: the user did not confirm the call of tool remove',
  },
  'nobody confirms': {
    tool: remove,
    callbacks: {},
    answer: 'Tool execution failed: tool remove needs a confirmation, and nobody is there to give it',
  },
  answered: {
    tool: ask,
    callbacks: { onUserQuestion: ({ question, tool }) => `${tool}: ${question}` },
    answer: 'The user says: ask: Which one?',
  },
  'nobody answers': {
    tool: ask,
    callbacks: {},
    answer: 'Tool execution failed: tool ask asks the user, and nobody is there to answer',
  },
};

test.each(Object.entries(asking))('a tool that asks: %s', async (_name, { tool, callbacks, answer }) => {
  const provider = scripted({ completions: [calls(tool.name, { question: 'Which one?' })] });
  await runScripted({ prompt: 'Do it', provider, tools: [tool], ...callbacks });
  expect(provider.invocations[1]?.messages.at(-1)?.content).toBe(answer);
});

describe('runExplore', () => {
  test('offers tools alone that are read-only, and refuses calls of others', async () => {
    const provider = scripted({ completions: [calls('remove'), calls('find', { name: 'a' })] });
    const asked = vi.fn(() => true);
    const options = { prompt: 'Look', provider, tools: [find, remove, ask], onConfirmation: asked };
    const { invocations } = await runExplore(options);
    expect(invocations[0]?.tools?.map(({ name }) => name)).toEqual(['find']);
    expect(invocations[1]?.messages.at(-1)?.content).toBe('Error: tool not found: remove');
    expect(asked).not.toHaveBeenCalled();
  });

  test('leaves out the tools of an arena, which may do anything', async () => {
    const [run] = planArena({ prompt: { allowed_tools: ['lookup'] }, tools: { lookup: { mock_result: 7 } } });
    const provider = scripted();
    await runExplore({ ...(run === undefined ? {} : { scenario: run }), provider, tools: [find] });
    expect(provider.invocations[0]?.tools?.map(({ name }) => name)).toEqual(['find']);
  });
});

describe('events', () => {
  test('reach the listener in order, and the run waits for it', async () => {
    const heard: ArenaEvent['type'][] = [];
    const { events } = await runScripted({
      prompt: 'Hello',
      provider: scripted(),
      onEvent: async ({ type }) => {
        await Promise.resolve();
        heard.push(type);
      },
    });
    expect(heard).toEqual(events.map(({ type }) => type));
  });

  test('of other runs on the same bus are left out', async () => {
    const bus = createEventBus(clock);
    const runs = await Promise.all(
      ['a', 'b'].map((id) => runScripted({ id, bus, prompt: id, provider: scripted({ completions: [id] }) })),
    );
    for (const { events, result } of runs) {
      expect(new Set(events.map((event) => 'runId' in event && event.runId))).toEqual(
        new Set([result.runId]),
      );
    }
    expect(runs.map(({ events }) => events.length)).toEqual([runs[1]?.events.length, runs[0]?.events.length]);
  });

  test('what the listener throws is thrown, once the run is over', async () => {
    const heard: string[] = [];
    const run = runScripted({
      prompt: 'Hello',
      provider: scripted(),
      onEvent: ({ type }) => {
        heard.push(type);
        throw new Error('listener');
      },
    });
    await expect(run).rejects.toThrow('listener');
    expect(heard).toEqual(['arena.run.started']);
  });
});

/** What breaks a run off is thrown as it was. */
const failures: Record<
  string,
  readonly [Partial<Parameters<typeof runScripted>[0]>, ScriptedProviderOptions, unknown]
> = {
  'an error of the script': [{}, { completions: [new RangeError('mine')] }, new RangeError('mine')],
  'an exhausted stream': [
    { config: { streaming: true } },
    {},
    expect.objectContaining({ code: 'SCRIPT_EXHAUSTED' }),
  ],
  'a script that is left over, where it is strict': [
    {},
    { strict: true, completions: ['a', 'b'] },
    expect.objectContaining({ code: 'SCRIPT_LEFT_OVER' }),
  ],
  'an error of a tool that the model should not hear of': [
    { tools: [{ ...find, inputSchema: {}, execute: () => fail(new TypeError('bug')) }] },
    { completions: [calls('find')] },
    new TypeError('bug'),
  ],
  'an error of a callback': [
    { tools: [remove], onConfirmation: () => fail(new TypeError('callback')) },
    { completions: [calls('remove')] },
    new TypeError('callback'),
  ],
  'a loop without an end': [
    { tools: [find], config: { maxRounds: 2 } },
    { rules: [{ match: () => true, reply: calls('find', { name: 'a' }) }] },
    expect.objectContaining({ code: 'MAX_TOOL_ROUNDS' }),
  ],
  'a signal': [{ signal: AbortSignal.abort(new Error('called off')) }, {}, new Error('called off')],
  'checks that are wrong': [
    {
      scenario: {
        turns: [{ role: 'user', content: 'x', assertions: [{ type: 'no_such_check', params: {} }] }],
      },
    },
    {},
    expect.objectContaining({ code: 'SCENARIO_INVALID' }),
  ],
  'no turns': [
    { scenario: { turns: [] } },
    { completions: ['left'], strict: true },
    expect.objectContaining({ code: 'SCRIPT_LEFT_OVER' }),
  ],
  'a conversation of a kind that nothing here holds': [
    {
      scenario: {
        turns: [{ role: 'user', content: '', parts: [{ type: 'text' }] }],
        duplex: { timeout: '1m' },
      },
    },
    {},
    expect.objectContaining({ code: 'DUPLEX_UNSUPPORTED' }),
  ],
};

test.each(Object.entries(failures))('throws %s', async (_name, [options, script, error]) => {
  const provider = scripted(script);
  const prompt = options.scenario === undefined ? { prompt: 'Hello' } : {};
  await expect(runScripted({ ...prompt, provider, ...options })).rejects.toEqual(error);
});

test('invocations stay readable after a run that broke off', async () => {
  const provider = scripted({ completions: ['One.', new Error('boom')] });
  await expect(runScripted({ scenario: { turns: ['a', 'b'] }, provider })).rejects.toThrow('boom');
  expect(provider.invocations.map(({ messages }) => messages.length)).toEqual([1, 3]);
});

test('a failure that the model should hear of breaks nothing off', async () => {
  const failing = { ...find, execute: () => fail(new ToolError({ code: 'X', message: 'no such file' })) };
  const provider = scripted({ completions: [calls('find', { name: 'a' })] });
  await runScripted({ prompt: 'x', provider, tools: [failing] });
  expect(provider.invocations[1]?.messages.at(-1)?.content).toBe('Tool execution failed: no such file');
});

describe('options that contradict each other are refused', () => {
  const [run] = planArena({ prompt: null });
  test.each<[string, Partial<Parameters<typeof runScripted>[0]>, string]>([
    ['neither prompt nor scenario', {}, 'one of "prompt" and "scenario"'],
    ['both', { prompt: 'a', scenario: { turns: [] } }, 'one of "prompt" and "scenario"'],
    [
      'settings that a planned run has in its manifests',
      { ...(run === undefined ? {} : { scenario: run }), config: { systemPrompt: 'x' } },
      'config.systemPrompt',
    ],
    [
      'tools for a planned run without a prompt',
      { ...(run === undefined ? {} : { scenario: run }), tools: [find] },
      'no prompt',
    ],
  ])('%s', async (_name, options, message) => {
    const refused = runScripted({ provider: scripted(), ...options });
    await expect(refused).rejects.toThrow(ManifestError);
    await expect(refused).rejects.toThrow(message);
  });
});

test('twenty runs under Promise.all keep apart', async () => {
  const runs = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      runScripted({
        prompt: String(index),
        provider: scripted({ completions: [calls('find', { name: `${index}` }), `answer ${index}`] }),
        tools: [find],
      }),
    ),
  );
  expect(runs.map(({ response }) => response)).toEqual(runs.map((_, index) => `answer ${index}`));
});

/** A scenario whose check names a file. */
const withFile = {
  turns: [
    { role: 'user', content: 'x', assertions: [{ type: 'json_schema', params: { schema_file: 'a.json' } }] },
  ],
};

test('files are read where somebody reads them, and only there', async () => {
  const provider = scripted({ completions: ['{}', '{}'] });
  const refused = await runScripted({ scenario: withFile, provider, projectRoot: '/p' });
  expect(refused.result.checks[0]?.message).toContain('The harness reads no files');
  const asked: string[] = [];
  const readText = async (file: string) => {
    asked.push(file);
    return '{"type":"object"}';
  };
  const { result } = await runScripted({ scenario: withFile, provider, projectRoot: '/p', readText });
  expect([result.status, asked]).toEqual(['passed', ['/p/a.json']]);
});

function fail(error: Error): never {
  throw error;
}
