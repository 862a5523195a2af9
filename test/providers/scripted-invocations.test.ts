import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { Timers } from '../../src/lib/timers.ts';
import type { Message } from '../../src/model/message.ts';
import type { ScriptedProviderOptions } from '../../src/providers/scripted-provider.ts';
import { collect } from '../helpers/collect.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { asking, neverAborted, userSays } from '../helpers/real-provider.ts';
import { answersOf, askPieces, askWhole, openScripted } from '../helpers/scripted-answers.ts';

describe('invocations', () => {
  test('hold what was shown, with defaults where the request names none', async () => {
    const provider = openScripted();
    await askWhole(provider);
    await askWhole(provider, 'More', {
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
    const provider = openScripted();
    const message = { ...userSays('Hello'), meta: { seen: { by: 'nobody' } } };
    const messages: Message[] = [message];
    const tools = [{ name: 'look', description: 'Looks.', inputSchema: { type: 'object' } }];
    await askWhole(provider, '', { messages, tools });
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
    const provider = openScripted(options);
    await expect(askWhole(provider)).rejects.toThrow();
    expect(provider.invocations).toHaveLength(1);
  });

  test('[FIX] of a stream are noted, and its answer is taken, by the call and not by the first piece', async () => {
    const provider = openScripted({ streams: [['first'], ['second']] });
    const left = provider.stream(asking(), neverAborted);
    expect(provider.invocations).toHaveLength(1);
    expect(await askPieces(provider)).toEqual(['second', '']);
    expect((await collect(left)).map(({ delta }) => delta)).toEqual(['first', '']);
  });

  test('of an exhausted stream are noted; the error is of whoever reads it', async () => {
    const provider = openScripted();
    const chunks = provider.stream(asking(), neverAborted);
    expect(provider.invocations).toHaveLength(1);
    await expect(collect(chunks)).rejects.toMatchObject({ code: 'SCRIPT_EXHAUSTED' });
  });

  test('are a list of the caller’s own', async () => {
    const provider = openScripted();
    await askWhole(provider);
    (provider.invocations as unknown[]).length = 0;
    expect(provider.invocations).toHaveLength(1);
  });

  test('are not kept where nobody wants them', async () => {
    const provider = openScripted({ record: false, completions: [(_, { index }) => String(index), 'two'] });
    expect(await answersOf(provider, ['complete', 'complete'])).toEqual(['0', 'two']);
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
      'calls that are not kept',
      { completions: ['a', 'b'], record: false },
      1,
      `The script of provider "scripted" was not consumed: 1 completion left. The last call was 0 (counted from 0), to "Hello". ${left}`,
    ],
    [
      'a rule for one call left',
      { rules: [rule(true)] },
      1,
      `The script of provider "scripted" was not consumed: 1 rule left. The last call was 0 (counted from 0), to "Hello". ${left}`,
    ],
  ])('%s', async (_name, options, calls, message) => {
    const provider = openScripted(options);
    for (let call = 0; call < calls; call++) await askWhole(provider);
    if (message === undefined) expect(() => provider.assertConsumed()).not.toThrow();
    else
      expect(() => provider.assertConsumed()).toThrow(
        new ProviderError({ code: 'SCRIPT_LEFT_OVER', message }),
      );
  });
});

test.each([
  ['complete', 'completion'],
  ['stream', 'stream'],
] as const)('an entry that is undefined is called so: %s', async (mode, noun) => {
  const missing = undefined as unknown as string & string[];
  const provider = openScripted({ completions: [missing, 'real'], streams: [missing, ['real']] });
  const [error, next] = await answersOf(provider, [mode, mode]);
  expect(error).toMatch(new RegExp(`The scripted ${noun} for call 0 .* is undefined`));
  expect([next].flat()[0]).toBe('real');
});

describe('latency', () => {
  const refusing: Timers = { now: () => 0, after: () => fail('a timer was started') };

  test('none starts no timer', async () => {
    const provider = openScripted({ timers: refusing, completions: ['a'], streams: [['b']] });
    expect(await answersOf(provider, ['complete', 'stream'])).toEqual(['a', ['b', '']]);
  });

  test.each<[string, NonNullable<ScriptedProviderOptions['latencyMs']>]>([
    ['a number', 50],
    ['by the call', ({ index }) => (index + 1) * 50],
  ])('%s waits on the timers that are given', async (_name, latencyMs) => {
    const timers = createManualTimers();
    let answered = false;
    const asked = askWhole(openScripted({ timers, latencyMs, completions: ['a'] })).then(() => {
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
    const provider = openScripted({ timers: createManualTimers(), latencyMs: 50 });
    const asked = provider.complete(asking(), abort.signal);
    abort.abort(new Error('called off'));
    await expect(asked).rejects.toThrow('called off');
  });
});

test('a stream that is called off between pieces ends there', async () => {
  const abort = new AbortController();
  const chunks = openScripted({ streams: [['a', 'b']] })
    .stream(asking(), abort.signal)
    [Symbol.asyncIterator]();
  expect(await chunks.next()).toMatchObject({ value: { delta: 'a' } });
  abort.abort(new Error('called off'));
  await expect(chunks.next()).rejects.toThrow('called off');
});

function fail(message: string): never {
  throw new Error(message);
}
