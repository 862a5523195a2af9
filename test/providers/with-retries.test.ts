import { expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { RetryNotice } from '../../src/providers/provider.ts';
import { type RetryPolicy, withRetries } from '../../src/providers/with-retries.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import {
  answerOf,
  helloRequest,
  readAll,
  type ScriptedCall,
  scriptedCalls,
} from '../helpers/scripted-calls.ts';

const policy: RetryPolicy = { attempts: 4, firstWaitMs: 1000, longestWaitMs: 3000, totalMs: 20_000 };

function failure(more: Partial<ConstructorParameters<typeof ProviderError>[0]> = {}): ProviderError {
  return new ProviderError({ code: 'PROVIDER_UNAVAILABLE', message: 'Busy.', retryable: true, ...more });
}

function setUp(calls: readonly ScriptedCall[], random = 0) {
  const timers = createManualTimers();
  const inner = scriptedCalls(calls);
  const notices: RetryNotice[] = [];
  const provider = withRetries(inner, policy, { timers, random: () => random });
  const request = { ...helloRequest, onRetry: (notice: RetryNotice) => notices.push(notice) };
  return { timers, inner, notices, provider, request };
}

test.each<[string, readonly ScriptedCall[], number, readonly number[]]>([
  ['its own growing wait', [failure(), failure(), answerOf('yes')], 0, [1000, 2000]],
  ['at most the longest wait', [failure(), failure(), failure(), answerOf('yes')], 0, [1000, 2000, 3000]],
  ['up to half of it taken off', [failure(), answerOf('yes')], 1, [500]],
  ['the wait of the server', [failure({ retryAfterMs: 7000 }), answerOf('yes')], 0, [7000]],
  ['the wait of the server, and some more', [failure({ retryAfterMs: 7000 }), answerOf('yes')], 1, [7500]],
  [
    'some of its own where the server says at once',
    [failure({ retryAfterMs: 0 }), failure({ retryAfterMs: 0 }), answerOf('yes')],
    1,
    [500, 1000],
  ],
  ['none when the first call answers', [answerOf('yes')], 0, []],
])('a failure that passes is waited for: %s', async (_case, calls, random, waits) => {
  const { timers, notices, provider, request } = setUp(calls, random);
  const answer = provider.complete(request, new AbortController().signal);
  await timers.advance(waits.reduce((sum, wait) => sum + wait, 0));
  expect((await answer).content).toBe('yes');
  expect(notices.map(({ waitMs }) => waitMs)).toEqual(waits);
  expect(notices.map(({ attempt }) => attempt)).toEqual(waits.map((_, index) => index + 1));
  expect(timers.pending).toBe(0);
});

test('does not call before the wait is over', async () => {
  const { timers, inner, provider, request } = setUp([failure(), answerOf('yes')]);
  const answer = provider.complete(request, new AbortController().signal);
  await timers.advance(999);
  expect(inner.count()).toBe(1);
  await timers.advance(1);
  await answer;
  expect(inner.count()).toBe(2);
});

test.each<[string, readonly ScriptedCall[], RegExp, number]>([
  ['is not retryable', [failure({ retryable: false, message: 'No such model.' })], /^No such model\.$/, 1],
  ['is a bug', [new TypeError('undefined is no function')], /undefined is no function/, 1],
  ['comes on every call', [failure(), failure(), failure(), failure()], /Busy\. Given up after 4 calls\./, 4],
  [
    'asks for more time than there is',
    [failure({ retryAfterMs: 30_000 })],
    /Given up because a further wait of 30 s would exceed the limit of 20 s \(0 s are gone\)/,
    1,
  ],
])('throws a failure that %s', async (_case, calls, message, count) => {
  const { timers, inner, provider, request } = setUp(calls);
  const answer = provider.complete(request, new AbortController().signal);
  const outcome = expect(answer).rejects.toThrow(message);
  await timers.advance(60_000);
  await outcome;
  expect(inner.count()).toBe(count);
});

test('keeps code and status of the last failure, which nobody is to repeat again', async () => {
  const { timers, provider, request } = setUp([failure({ status: 503, retryAfterMs: 99_000 })]);
  const outcome = expect(provider.complete(request, new AbortController().signal)).rejects.toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    status: 503,
    retryable: false,
  });
  await timers.advance(0);
  await outcome;
});

test('stops waiting when it is called off', async () => {
  const { timers, inner, provider, request } = setUp([failure(), answerOf('late')]);
  const controller = new AbortController();
  const outcome = expect(provider.complete(request, controller.signal)).rejects.toThrow('called off');
  await timers.advance(10);
  controller.abort(new Error('called off'));
  await outcome;
  expect(inner.count()).toBe(1);
  expect(timers.pending).toBe(0);
});

test('a stream that failed before its first word is asked for again', async () => {
  const { timers, provider } = setUp([
    { pieces: [], end: failure() },
    { pieces: ['y', 'es'], end: answerOf('yes') },
  ]);
  const read = readAll(provider);
  await timers.advance(1000);
  expect(await read).toMatchObject({ text: 'yes', completion: { content: 'yes' } });
});

test('a stream that breaks after its first word is a failure, never a second beginning', async () => {
  const { timers, inner, provider } = setUp([{ pieces: ['y'], end: failure() }, answerOf('yes')]);
  const outcome = expect(readAll(provider)).rejects.toThrow('Busy.');
  await timers.advance(60_000);
  await outcome;
  expect(inner.count()).toBe(1);
});
