import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { type EventPair, pairEvents, pairStreamEvents } from '../../src/events/pair-events.ts';

const pair: EventPair<string, number> = {
  started: 'started',
  completed: (value, durationMs) =>
    value < 0 ? `failed ${value} after ${durationMs}` : `completed ${value} after ${durationMs}`,
  failed: ({ code, message }, durationMs) => `failed ${code} ${message} after ${durationMs}`,
  interrupted: (reason) => `interrupted ${reason}`,
};

function teller() {
  const events: string[] = [];
  let elapsed = 0;
  return { events, emit: (event: string) => void events.push(event), elapsedMs: () => (elapsed += 5) };
}

const cases: readonly (readonly [string, () => number, string])[] = [
  ['a value', () => 1, 'completed 1 after 5'],
  ['a value that is a failure', () => -1, 'failed -1 after 5'],
  [
    'an error of ours',
    () => {
      throw new ProviderError({ code: 'DOWN', message: 'It is down.' });
    },
    'failed DOWN It is down. after 5',
  ],
  [
    'another error',
    () => {
      throw new TypeError('x is undefined');
    },
    'failed INTERNAL x is undefined after 5',
  ],
  [
    'something that is no error',
    () => {
      throw 'nothing';
    },
    'failed INTERNAL nothing after 5',
  ],
  [
    'an abort',
    () => {
      AbortSignal.abort().throwIfAborted();
      return 1;
    },
    'failed ABORTED This operation was aborted after 5',
  ],
];

describe.each(cases)('%s', (_, act, end) => {
  test('of an action ends the pair', async () => {
    const told = teller();
    await pairEvents(pair, told, async () => act()).catch(() => undefined);
    expect(told.events).toEqual(['started', end]);
  });

  test('of a stream ends the pair after its pieces', async () => {
    const told = teller();
    const stream = pairStreamEvents(pair, told, async function* () {
      yield 'piece';
      return act();
    });
    const read = async () => {
      for await (const piece of stream) told.emit(piece);
    };
    await read().catch(() => undefined);
    expect(told.events).toEqual(['started', 'piece', end]);
  });
});

test('what is thrown passes through', async () => {
  const error = new Error('no');
  const fail = async () => Promise.reject(error);
  await expect(pairEvents(pair, teller(), fail)).rejects.toBe(error);
});

test('a stream that is left before its end was interrupted and failed', async () => {
  const told = teller();
  const stream = pairStreamEvents(pair, told, async function* () {
    yield 'one';
    yield 'two';
    return 1;
  });
  for await (const piece of stream) {
    told.emit(piece);
    break;
  }
  const reason = 'The stream was not read to its end.';
  expect(told.events).toEqual([
    'started',
    'one',
    `interrupted ${reason}`,
    `failed INTERRUPTED ${reason} after 5`,
  ]);
});
