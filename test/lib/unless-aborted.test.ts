import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { unlessAborted } from '../../src/lib/unless-aborted.ts';

test.each([
  { name: 'what the promise gives', make: async () => 7, expected: 7 },
  { name: 'what the promise throws', make: () => Promise.reject(new Error('boom')), expected: 'boom' },
])('gives $name, and leaves no listener', async ({ make, expected }) => {
  const { signal } = new AbortController();
  const got = await unlessAborted<unknown>(make(), signal).catch((error: Error) => error.message);
  expect(got).toBe(expected);
  await Promise.resolve();
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test.each(['before', 'meanwhile'])('rejects with the reason of a signal aborted %s', async (when) => {
  const controller = new AbortController();
  const reason = new Error('enough');
  if (when === 'before') controller.abort(reason);
  const waiting = unlessAborted(new Promise(() => undefined), controller.signal);
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
});
