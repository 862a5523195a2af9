import { expect, test } from 'vitest';
import { priceUsage } from '../../src/cost/price-usage.ts';
import type { Completion } from '../../src/providers/provider.ts';
import type { ScriptedProviderOptions } from '../../src/providers/scripted-provider.ts';
import { collect } from '../helpers/collect.ts';
import { asking, neverAborted } from '../helpers/real-provider.ts';
import { answersOf, askWhole, openScripted } from '../helpers/scripted-answers.ts';

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
  expect(await answersOf(openScripted(options), calls)).toEqual(given);
});

test('lists of the caller are copied and never consumed', async () => {
  const completions = ['one'];
  const streams = [['piece']];
  const provider = openScripted({ completions, streams });
  completions.push('added');
  streams.pop();
  expect(await answersOf(provider, ['complete', 'complete', 'stream'])).toEqual([
    'one',
    'Done.',
    ['piece', ''],
  ]);
  expect(completions).toEqual(['one', 'added']);
});

test.each([[true], [false]])('supportsTools: %s', (supportsTools) => {
  const provider = openScripted({ supportsTools });
  expect(provider.supportsTools()).toBe(supportsTools);
  expect(provider.capabilities.has('tools')).toBe(supportsTools);
});

test('is always well', async () => {
  expect(await openScripted().healthCheck()).toBe(true);
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
  expect(await askWhole(openScripted(options))).toMatchObject(expected);
});

test('a stream ends with the completion that its pieces make', async () => {
  const provider = openScripted({ streams: [['a', { content: 'b', toolCalls: [{ name: 'look' }] }]] });
  const chunks = await collect(provider.stream(asking(), neverAborted));
  expect(chunks.at(-1)?.completion).toMatchObject({
    content: 'ab',
    finishReason: 'tool_calls',
    toolCalls: [{ id: 'call_0_0_look', name: 'look', args: {} }],
  });
});

function fail(message: string): never {
  throw new Error(message);
}
