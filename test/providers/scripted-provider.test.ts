import { describe, expect, test } from 'vitest';
import { priceUsage } from '../../src/cost/price-usage.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { Timers } from '../../src/lib/timers.ts';
import type { Message } from '../../src/model/message.ts';
import type { Completion } from '../../src/providers/provider.ts';
import { ScriptedProvider, type ScriptedProviderOptions } from '../../src/providers/scripted-provider.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { asking, collect, neverAborted, userSays } from '../helpers/real-provider.ts';

const clock = createFixedClock('2026-01-02T03:04:05.000Z');
const open = (options: ScriptedProviderOptions = {}) => new ScriptedProvider({ clock, ...options });

const complete = (provider: ScriptedProvider, text = 'Hello', more = {}) =>
  provider.complete(asking({ messages: [userSays(text)], ...more }), neverAborted);

async function stream(provider: ScriptedProvider, text = 'Hello') {
  const chunks = await collect(provider.stream(asking({ messages: [userSays(text)] }), neverAborted));
  return chunks.map(({ delta }) => delta);
}

/** What a list of calls gives: the words of each, the pieces of a streamed one, or the error. */
async function answers(provider: ScriptedProvider, calls: readonly ('complete' | 'stream')[]) {
  const given: unknown[] = [];
  for (const mode of calls) {
    const asked = mode === 'complete' ? complete(provider).then(({ content }) => content) : stream(provider);
    given.push(await asked.catch((error: unknown) => String(error)));
  }
  return given;
}

const noStream = (index: number) =>
  `ProviderError: No scripted stream left in provider "scripted" for call ${index} (counted from 0); the last user ` +
  'message was "Hello". Add one to "streams", or a rule that matches.';
const noCompletion = (index: number) => noStream(index).replaceAll('stream', 'completion');

/** Rows of the tables on the members and the options; calls, and what they give. */
const rows: Record<
  string,
  {
    readonly options?: ScriptedProviderOptions;
    readonly calls: readonly ('complete' | 'stream')[];
    readonly given: readonly unknown[];
  }
> = {
  'complete: an empty queue answers Done. for ever': {
    calls: ['complete', 'complete', 'complete'],
    given: ['Done.', 'Done.', 'Done.'],
  },
  'complete: takes the first, in order, then Done.': {
    options: { completions: ['one', 'two'] },
    calls: ['complete', 'complete', 'complete'],
    given: ['one', 'two', 'Done.'],
  },
  'stream: an empty queue is an error': { calls: ['stream'], given: [noStream(0)] },
  'stream: yields every piece of the first list, in order': {
    options: { streams: [['a', 'b'], ['c']] },
    calls: ['stream', 'stream', 'stream'],
    given: [['a', 'b', ''], ['c', ''], noStream(2)],
  },
  'the two queues are independent': {
    options: { completions: ['whole'], streams: [['piece']] },
    calls: ['stream', 'complete', 'complete', 'stream'],
    given: [['piece', ''], 'whole', 'Done.', noStream(3)],
  },
  defaultText: { options: { defaultText: 'Over.' }, calls: ['complete'], given: ['Over.'] },
  'onExhausted: complete can be an error': {
    options: { onExhausted: { complete: 'error' } },
    calls: ['complete'],
    given: [noCompletion(0)],
  },
  'onExhausted: stream can be the default': {
    options: { onExhausted: { stream: 'default' } },
    calls: ['stream'],
    given: [['Done.']],
  },
  'strict: neither is answered by default': {
    options: { strict: true, onExhausted: { complete: 'default', stream: 'default' } },
    calls: ['complete', 'stream'],
    given: [noCompletion(0), noStream(1)],
  },
  'a reply can be a message': {
    options: { completions: [{ content: 'one', toolCalls: [] }] },
    calls: ['complete'],
    given: ['one'],
  },
  'a reply can be an error, which is thrown': {
    options: { completions: [new Error('boom'), 'after'] },
    calls: ['complete', 'complete'],
    given: ['Error: boom', 'after'],
  },
  'a reply can be a function, also of a function': {
    options: {
      completions: [
        ({ messages }) => `you said ${messages.at(-1)?.content}`,
        (_, { index }) =>
          async () =>
            `call ${index}`,
        () => new Error('late'),
      ],
    },
    calls: ['complete', 'complete', 'complete'],
    given: ['you said Hello', 'call 1', 'Error: late'],
  },
  'an error among pieces breaks the stream off': {
    options: { streams: [['a', new Error('cut')], ['next']] },
    calls: ['stream', 'stream'],
    given: ['Error: cut', ['next', '']],
  },
  'streamCompletions: without streams a reply is streamed': {
    options: { completions: ['one two'], streamCompletions: true },
    calls: ['stream', 'stream'],
    given: [['one two'], noStream(1)],
  },
  'streamCompletions: is no default': {
    options: { completions: ['one'] },
    calls: ['stream'],
    given: [noStream(0)],
  },
  'streamCompletions: streams that are given come first': {
    options: { completions: ['one'], streams: [], streamCompletions: true },
    calls: ['stream'],
    given: [noStream(0)],
  },
  'pieces: cut a reply': {
    options: { completions: ['one two'], streamCompletions: true, pieces: (text) => text.split(/(?= )/) },
    calls: ['stream'],
    given: [['one', ' two']],
  },
  'completeStreams: without completions pieces are joined': {
    options: { streams: [['a', { content: 'b' }]], completeStreams: true },
    calls: ['complete', 'complete'],
    given: ['ab', 'Done.'],
  },
  'completeStreams: is no default': { options: { streams: [['a']] }, calls: ['complete'], given: ['Done.'] },
  'rules: come before the queues, the first that matches, as often as it matches': {
    options: {
      completions: ['queued'],
      rules: [
        { match: ({ messages }) => messages.at(-1)?.content === 'Hi', reply: 'no' },
        { match: ({ messages }) => messages.at(-1)?.content === 'Hello', reply: 'first' },
        { match: () => true, reply: 'second' },
      ],
    },
    calls: ['complete', 'complete'],
    given: ['first', 'first'],
  },
  'rules: one that serves once makes room': {
    options: { completions: ['queued'], rules: [{ match: () => true, reply: ['a', 'b'], once: true }] },
    calls: ['stream', 'complete'],
    given: [['a', 'b', ''], 'queued'],
  },
  'rules: where none matches the queues answer': {
    options: { completions: ['queued'], rules: [{ match: () => false, reply: 'no' }] },
    calls: ['complete'],
    given: ['queued'],
  },
  'rules: one that throws fails its call, streamed or not': {
    options: { streams: [['next']], rules: [{ match: () => fail('bad rule'), reply: 'no' }] },
    calls: ['stream', 'complete'],
    given: ['Error: bad rule', 'Error: bad rule'],
  },
};

test.each(Object.entries(rows))('%s', async (_name, { options, calls, given }) => {
  expect(await answers(open(options), calls)).toEqual(given);
});

test('lists of the caller are copied and never consumed', async () => {
  const completions = ['one'];
  const streams = [['piece']];
  const provider = open({ completions, streams });
  completions.push('added');
  streams.pop();
  expect(await answers(provider, ['complete', 'complete', 'stream'])).toEqual([
    'one',
    'Done.',
    ['piece', ''],
  ]);
  expect(completions).toEqual(['one', 'added']);
});

test.each([[true], [false]])('supportsTools: %s', (supportsTools) => {
  const provider = open({ supportsTools });
  expect(provider.supportsTools()).toBe(supportsTools);
  expect(provider.capabilities.has('tools')).toBe(supportsTools);
});

test('is always well', async () => {
  expect(await open().healthCheck()).toBe(true);
});

const FREE = { inputPer1k: 0, outputPer1k: 0 };
const PRICED = { inputPer1k: 1, outputPer1k: 2 };

/** What a completion is beyond words. */
const completions: Record<string, readonly [ScriptedProviderOptions, Partial<Completion>]> = {
  'calls make the engine run tools, with ids of their own': [
    { completions: [{ toolCalls: [{ name: 'look' }, { name: 'look', args: { at: 1 }, id: 'mine' }] }] },
    {
      content: '',
      finishReason: 'tool_calls',
      toolCalls: [
        { id: 'call_0_0_look', name: 'look', args: {} },
        { id: 'mine', name: 'look', args: { at: 1 } },
      ],
    },
  ],
  'a finish reason of its own': [
    { completions: [{ content: 'cut', finishReason: 'length' }] },
    { finishReason: 'length' },
  ],
  'usage is estimated, and free': [
    { completions: ['12345678'] },
    { cost: priceUsage({ inputTokens: 3, outputTokens: 2 }, FREE) },
  ],
  'usage of the options, with prices': [
    { usage: { inputTokens: 1000, outputTokens: 2000 }, pricing: PRICED },
    { cost: priceUsage({ inputTokens: 1000, outputTokens: 2000 }, PRICED) },
  ],
  'usage of the reply': [
    {
      usage: { inputTokens: 1, outputTokens: 2 },
      completions: [{ content: '', usage: { inputTokens: 7, outputTokens: 8 } }],
    },
    { cost: priceUsage({ inputTokens: 7, outputTokens: 8 }, FREE) },
  ],
};

test.each(Object.entries(completions))('%s', async (_name, [options, expected]) => {
  expect(await complete(open(options))).toMatchObject(expected);
});

test('a stream ends with the completion that its pieces make', async () => {
  const provider = open({ streams: [['a', { content: 'b', toolCalls: [{ name: 'look' }] }]] });
  const chunks = await collect(provider.stream(asking(), neverAborted));
  expect(chunks.at(-1)?.completion).toMatchObject({
    content: 'ab',
    finishReason: 'tool_calls',
    toolCalls: [{ id: 'call_0_0_look', name: 'look', args: {} }],
  });
});

describe('invocations', () => {
  test('hold what was shown, with defaults where the request names none', async () => {
    const provider = open();
    await complete(provider);
    await complete(provider, 'More', {
      tools: [{ name: 'look', description: 'Looks.', inputSchema: {} }],
      toolChoice: 'required',
      temperature: 0,
      maxTokens: 5,
    });
    expect(provider.invocations).toEqual([
      {
        index: 0,
        mode: 'complete',
        system: 'Be brief.',
        messages: [userSays('Hello')],
        tools: undefined,
        temperature: 0.7,
        maxTokens: 4096,
        toolChoice: undefined,
        at: '2026-01-02T03:04:05.000Z',
      },
      {
        index: 1,
        mode: 'complete',
        system: 'Be brief.',
        messages: [userSays('More')],
        tools: [{ name: 'look', description: 'Looks.', inputSchema: {} }],
        temperature: 0,
        maxTokens: 5,
        toolChoice: 'required',
        at: '2026-01-02T03:04:05.000Z',
      },
    ]);
  });

  test('[FIX] are frozen copies at every depth: no later change reaches them', async () => {
    const provider = open();
    const message = { ...userSays('Hello'), meta: { seen: { by: 'nobody' } } };
    const messages: Message[] = [message];
    const tools = [{ name: 'look', description: 'Looks.', inputSchema: { type: 'object' } }];
    await complete(provider, '', { messages, tools });
    messages.push(userSays('later'));
    Object.assign(message.meta.seen, { by: 'me' });
    Object.assign(tools[0]?.inputSchema ?? {}, { type: 'string' });
    const [shown] = provider.invocations;
    expect(shown?.messages).toEqual([{ ...userSays('Hello'), meta: { seen: { by: 'nobody' } } }]);
    expect(shown?.tools).toEqual([{ name: 'look', description: 'Looks.', inputSchema: { type: 'object' } }]);
    for (const part of [
      shown,
      shown?.messages,
      shown?.messages[0]?.meta?.seen,
      shown?.tools?.[0]?.inputSchema,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test.each<[string, ScriptedProviderOptions]>([
    ['a call without an answer', { onExhausted: { complete: 'error' } }],
    ['a call whose answer is an error', { completions: [new Error('boom')] }],
    ['a call whose rule throws', { rules: [{ match: () => fail('boom'), reply: '' }] }],
  ])('are noted before the answer is chosen: %s', async (_name, options) => {
    const provider = open(options);
    await expect(complete(provider)).rejects.toThrow();
    expect(provider.invocations).toHaveLength(1);
  });

  test('[FIX] of a stream are noted, and its answer is taken, by the call and not by the first piece', async () => {
    const provider = open({ streams: [['first'], ['second']] });
    const left = provider.stream(asking(), neverAborted);
    expect(provider.invocations).toHaveLength(1);
    expect(await stream(provider)).toEqual(['second', '']);
    expect((await collect(left)).map(({ delta }) => delta)).toEqual(['first', '']);
  });

  test('of an exhausted stream are noted; the error is of whoever reads it', async () => {
    const provider = open();
    const chunks = provider.stream(asking(), neverAborted);
    expect(provider.invocations).toHaveLength(1);
    await expect(collect(chunks)).rejects.toMatchObject({ code: 'SCRIPT_EXHAUSTED' });
  });

  test('are not kept where nobody wants them', async () => {
    const provider = open({ record: false, completions: [(_, { index }) => String(index), 'two'] });
    expect(await answers(provider, ['complete', 'complete'])).toEqual(['0', 'two']);
    expect(provider.invocations).toEqual([]);
  });
});

describe('assertConsumed', () => {
  const rule = (once: boolean) => ({ match: () => false, reply: 'never', once });
  const left = 'Take out what is not needed.';

  test.each<[string, ScriptedProviderOptions, number, string | undefined]>([
    ['nothing left', { completions: ['a'] }, 1, undefined],
    ['a rule without a limit', { rules: [rule(false)] }, 1, undefined],
    [
      'completions and streams left',
      { completions: ['a', 'b', 'c'], streams: [['d']] },
      1,
      `The script of provider "scripted" was not consumed: 2 completions, 1 stream left. The last call was 0 (counted from 0), to "Hello". ${left}`,
    ],
    [
      'never called',
      { completions: ['a'] },
      0,
      `The script of provider "scripted" was not consumed: 1 completion left. It was never called. ${left}`,
    ],
    [
      'a rule for one call left',
      { rules: [rule(true)] },
      1,
      `The script of provider "scripted" was not consumed: 1 rule left. The last call was 0 (counted from 0), to "Hello". ${left}`,
    ],
  ])('%s', async (_name, options, calls, message) => {
    const provider = open(options);
    for (let call = 0; call < calls; call++) await complete(provider);
    if (message === undefined) expect(() => provider.assertConsumed()).not.toThrow();
    else
      expect(() => provider.assertConsumed()).toThrow(
        new ProviderError({ code: 'SCRIPT_LEFT_OVER', message }),
      );
  });
});

describe('latency', () => {
  const refusing: Timers = { now: () => 0, after: () => fail('a timer was started') };

  test('none starts no timer', async () => {
    const provider = open({ timers: refusing, completions: ['a'], streams: [['b']] });
    expect(await answers(provider, ['complete', 'stream'])).toEqual(['a', ['b', '']]);
  });

  test.each<[string, NonNullable<ScriptedProviderOptions['latencyMs']>]>([
    ['a number', 50],
    ['by the call', ({ index }) => (index + 1) * 50],
  ])('%s waits on the timers that are given', async (_name, latencyMs) => {
    const timers = createManualTimers();
    let answered = false;
    const asked = complete(open({ timers, latencyMs, completions: ['a'] })).then(() => {
      answered = true;
    });
    await timers.advance(49);
    expect(answered).toBe(false);
    await timers.advance(1);
    await asked;
    expect(answered).toBe(true);
  });

  test('ends with the call', async () => {
    const abort = new AbortController();
    const provider = open({ timers: createManualTimers(), latencyMs: 50 });
    const asked = provider.complete(asking(), abort.signal);
    abort.abort(new Error('called off'));
    await expect(asked).rejects.toThrow('called off');
  });
});

test('a stream that is called off between pieces ends there', async () => {
  const abort = new AbortController();
  const chunks = open({ streams: [['a', 'b']] })
    .stream(asking(), abort.signal)
    [Symbol.asyncIterator]();
  expect(await chunks.next()).toMatchObject({ value: { delta: 'a' } });
  abort.abort(new Error('called off'));
  await expect(chunks.next()).rejects.toThrow('called off');
});

function fail(message: string): never {
  throw new Error(message);
}
