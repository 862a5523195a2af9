import type { Timers } from '../../src/lib/timers.ts';

/** Timers that go when they are told to. */
export interface ManualTimers extends Timers {
  /** Lets the time pass, action by action, giving whoever waits the chance to go on in between. */
  advance(milliseconds: number): Promise<void>;
  /** Actions that wait for their time. */
  readonly pending: number;
}

/** Creates timers that start at 0. */
export function createManualTimers(): ManualTimers {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly action: () => void }>();
  const nextUntil = (end: number) =>
    [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    after(milliseconds, action) {
      const entry = { at: now + milliseconds, action };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (let next = nextUntil(end); next !== undefined; next = nextUntil(end)) {
        waiting.delete(next);
        now = next.at;
        next.action();
        await settle();
      }
      now = end;
    },
    get pending() {
      return waiting.size;
    },
  };
}

/** Lets everything go on that needs no timer. */
async function settle(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}
