import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemTimers } from '../../src/lib/timers.ts';

const DAY_MS = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([1000, 24 * DAY_MS, 30 * DAY_MS, 100 * DAY_MS])('goes off after %d ms, not before', (wait) => {
  const action = vi.fn();
  systemTimers.after(wait, action);
  vi.advanceTimersByTime(wait - 1);
  expect(action).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(action).toHaveBeenCalledOnce();
});

test('is called off, whichever part of a long wait it is in', () => {
  const action = vi.fn();
  const cancel = systemTimers.after(60 * DAY_MS, action);
  vi.advanceTimersByTime(40 * DAY_MS);
  cancel();
  vi.advanceTimersByTime(60 * DAY_MS);
  expect(action).not.toHaveBeenCalled();
});
