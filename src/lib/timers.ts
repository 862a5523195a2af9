/** Measured time; injected so that tests wait for nothing. */
export interface Timers {
  /** Milliseconds since some fixed point; never goes back. */
  now(): number;
  /** Calls `action` once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, action: () => void): () => void;
}

/** The longest a timer of the process can be; a longer one would go off at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** The timers of the process. */
export const systemTimers: Timers = {
  now: () => performance.now(),
  after(milliseconds, action) {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (rest: number): void => {
      const part = Math.min(rest, LONGEST_TIMER_MS);
      timer = setTimeout(() => (rest > part ? wait(rest - part) : action()), part);
    };
    wait(milliseconds);
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
