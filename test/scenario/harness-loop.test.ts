import net from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runScripted } from '../../src/scenario/harness.ts';
import { find, scripted, wordsOf } from '../helpers/harness-tools.ts';

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
