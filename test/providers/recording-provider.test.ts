import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { parseProviderScript, readProviderScript } from '../../src/providers/parse-provider-script.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { recordingProvider } from '../../src/providers/recording-provider.ts';
import { replayScript } from '../../src/providers/replay-script.ts';
import { requestHash } from '../../src/providers/request-hash.ts';
import { ScriptedProvider } from '../../src/providers/scripted-provider.ts';
import { collect } from '../helpers/collect.ts';
import { asking, neverAborted, userSays } from '../helpers/real-provider.ts';

const ask = (text: string): CompletionRequest => asking({ messages: [userSays(text)] });
const failure = new ProviderError({ code: 'RATE_LIMITED', message: 'slow down' });

/** A model that says something else every time, whole and in pieces, and fails once in each way. */
const real = (): Provider =>
  new ScriptedProvider({
    completions: ['first', { toolCalls: [{ id: 'c', name: 'look', args: { at: 1 } }] }, 'third', failure],
    streams: [
      ['a', 'b'],
      ['c', failure],
    ],
    usage: { inputTokens: 5, outputTokens: 6 },
  });

/** What calls give, in words of a test. */
async function played(provider: Provider) {
  const whole = async (text: string) => {
    const { content, toolCalls, finishReason, cost } = await provider.complete(ask(text), neverAborted);
    return [content, toolCalls, finishReason, cost.inputTokens, cost.outputTokens];
  };
  const pieces = async (text: string) =>
    (await collect(provider.stream(ask(text), neverAborted))).map(({ delta, completion }) => [
      delta,
      completion?.content,
    ]);
  const codeOf = ({ code, message }: ProviderError) => [code, message];
  return {
    hello: await whole('Hello'),
    again: await whole('Hello'),
    other: await whole('Other'),
    failed: await whole('Hello').catch(codeOf),
    streamed: await pieces('Hello'),
    cut: await pieces('Other').catch(codeOf),
  };
}

test('a recording replays what was said, the same question with another answer each time', async () => {
  const recorder = recordingProvider(real());
  const said = await played(recorder);
  expect(said.hello).not.toEqual(said.again);
  const file = JSON.stringify(recorder.script());
  const replay = new ScriptedProvider(replayScript(readProviderScript(file, 'script.json')));
  expect(await played(replay)).toEqual(said);
  replay.assertConsumed();
});

test('a recording has a hash, an occurrence and an answer for each call, in the order of the calls', async () => {
  const recorder = recordingProvider(real());
  await played(recorder);
  const { calls = [], strict } = recorder.script();
  const hello = requestHash(ask('Hello'));
  const other = requestHash(ask('Other'));
  expect(strict).toBe(true);
  expect(calls.map(({ hash, occurrence, asked }) => [hash, occurrence, asked])).toEqual([
    [hello, 1, 'Hello'],
    [hello, 2, 'Hello'],
    [other, 1, 'Other'],
    [hello, 3, 'Hello'],
    [hello, 4, 'Hello'],
    [other, 2, 'Other'],
  ]);
  expect(calls[4]?.reply).toEqual([
    'a',
    'b',
    { finishReason: 'stop', usage: { inputTokens: 5, outputTokens: 6 } },
  ]);
});

test('replay goes by what is asked, not by when', async () => {
  const recorder = recordingProvider(real());
  await played(recorder);
  const replay = new ScriptedProvider(replayScript(recorder.script()));
  const other = await replay.complete(ask('Other'), neverAborted);
  const first = await replay.complete(ask('Hello'), neverAborted);
  expect([other.content, first.content]).toEqual(['third', 'first']);
});

test('what was not recorded is an error that says what was asked', async () => {
  const replay = new ScriptedProvider(replayScript(recordingProvider(real()).script()));
  await expect(replay.complete(ask('New?'), neverAborted)).rejects.toThrow('"New?"');
});

test('a stream that is left early is kept up to there', async () => {
  const recorder = recordingProvider(real());
  for await (const { delta } of recorder.stream(ask('Hello'), neverAborted)) {
    expect(delta).toBe('a');
    break;
  }
  expect(recorder.script().calls?.[0]?.reply).toEqual(['a']);
});

describe('the hash of a request', () => {
  const base = requestHash(ask('Hello'));

  test.each<[string, CompletionRequest]>([
    [
      'the time of a message',
      asking({ messages: [{ ...userSays('Hello'), timestamp: '2030-01-01T00:00:00Z', latencyMs: 9 }] }),
    ],
    ['who asks', { ...ask('Hello'), speaker: { role: 'judge', scenario: 'x', turn: 4 }, trial: 2 }],
  ])('does not hang on %s', (_name, request) => {
    expect(requestHash(request)).toBe(base);
  });

  test.each<[string, CompletionRequest]>([
    ['the system prompt', { ...ask('Hello'), system: 'Be long.' }],
    ['the messages', ask('Hello!')],
    ['the tools', { ...ask('Hello'), tools: [] }],
    ['the temperature', { ...ask('Hello'), temperature: 0 }],
  ])('hangs on %s', (_name, request) => {
    expect(requestHash(request)).not.toBe(base);
  });
});

describe('a script file', () => {
  test('says all that a script in code says in plain data', async () => {
    const script = parseProviderScript({
      completions: ['one', { content: 'two', toolCalls: [{ name: 'look' }] }, { error: { message: 'boom' } }],
      streams: [['a', { content: 'b' }]],
      onExhausted: { complete: 'error' },
      supportsTools: false,
    });
    const provider = new ScriptedProvider(replayScript(script));
    const whole = () => provider.complete(ask('Hello'), neverAborted);
    expect((await whole()).content).toBe('one');
    expect((await whole()).toolCalls).toEqual([{ id: 'call_1_0_look', name: 'look', args: {} }]);
    await expect(whole()).rejects.toMatchObject({ code: 'SCRIPTED_ERROR', message: 'boom' });
    await expect(whole()).rejects.toMatchObject({ code: 'SCRIPT_EXHAUSTED' });
    expect(await collect(provider.stream(ask('Hello'), neverAborted))).toHaveLength(3);
    expect(provider.supportsTools()).toBe(false);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'it is no JSON'],
    ['a list', '[]', '(root): '],
    ['an unknown key', '{"completion": []}', 'Unrecognized key: "completion"'],
    ['a reply that is none', '{"completions": [1]}', 'completions.0: '],
    ['deep nesting', `{"completions": ${'['.repeat(2000)}${']'.repeat(2000)}}`, 'nests deeper'],
  ])('%s is refused with the reason', (_name, text, reason) => {
    const read = () => readProviderScript(text, 'script.json');
    expect(read).toThrow(expect.objectContaining({ code: 'SCRIPT_INVALID' }));
    expect(read).toThrow(reason);
  });
});
