import { performance } from 'node:perf_hooks';

/** Measured time; injected so that tests wait for nothing. */
export interface Timers {
  /** Milliseconds since some fixed point; never goes back. */
  now(): number;
  /** Calls `action` once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, action: () => void): () => void;
}

/** The timers of the process. */
export const systemTimers: Timers = {
  now: () => performance.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Waits; rejects with the signal's reason as soon as it is aborted. */
export function pause(timers: Timers, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = (): void => {
      cancel();
      reject(signal.reason);
    };
    const cancel = timers.after(milliseconds, () => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}
