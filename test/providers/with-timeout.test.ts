import { expect, test } from 'vitest';
import type { Provider } from '../../src/providers/provider.ts';
import { withTimeout } from '../../src/providers/with-timeout.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import {
  answerOf,
  helloRequest,
  readAll,
  type ScriptedCall,
  scriptedCalls,
} from '../helpers/scripted-calls.ts';

function setUp(call: ScriptedCall) {
  const timers = createManualTimers();
  const inner = scriptedCalls([call]);
  return { timers, provider: withTimeout(inner, 5000, timers) };
}

const ways: readonly [string, (provider: Provider, signal?: AbortSignal) => Promise<unknown>][] = [
  ['whole', (provider, signal = new AbortController().signal) => provider.complete(helloRequest, signal)],
  ['in pieces', (provider, signal) => readAll(provider, signal)],
];

test.each(ways)('an answer %s in time is handed on and leaves no timer behind', async (_way, ask) => {
  const { timers, provider } = setUp(answerOf('yes'));
  expect(JSON.stringify(await ask(provider))).toContain('yes');
  expect(timers.pending).toBe(0);
});

test.each(ways)('an answer %s that takes too long is called off', async (_way, ask) => {
  const { timers, provider } = setUp({ pieces: ['y'], end: 'hangs' });
  const outcome = expect(ask(provider)).rejects.toMatchObject({
    code: 'PROVIDER_TIMEOUT',
    message: 'Provider "p" gave no complete answer within 5 s.',
    retryable: true,
  });
  await timers.advance(5000);
  await outcome;
});

test.each(ways)('an answer %s is called off with the reason of whoever does it', async (_way, ask) => {
  const { timers, provider } = setUp('hangs');
  const controller = new AbortController();
  const outcome = expect(ask(provider, controller.signal)).rejects.toThrow('called off');
  await timers.advance(1);
  controller.abort(new Error('called off'));
  await outcome;
  expect(timers.pending).toBe(0);
});

test('a callee that ignores its signal is not waited for', async () => {
  const timers = createManualTimers();
  const deaf: Provider = {
    ...scriptedCalls([]),
    complete: () => new Promise(() => undefined),
  };
  const outcome = expect(
    withTimeout(deaf, 5000, timers).complete(helloRequest, new AbortController().signal),
  ).rejects.toMatchObject({ code: 'PROVIDER_TIMEOUT' });
  await timers.advance(5000);
  await outcome;
});

test('a reader who stops early stops the model', async () => {
  let isClosed = false;
  const talkative: Provider = {
    ...scriptedCalls([]),
    async *stream() {
      try {
        for (;;) yield { delta: 'and ' };
      } finally {
        isClosed = true;
      }
    },
  };
  for await (const _chunk of withTimeout(talkative, 5000, createManualTimers()).stream(
    helloRequest,
    new AbortController().signal,
  ))
    break;
  expect(isClosed).toBe(true);
});
