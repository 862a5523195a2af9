/** A limit of time; disposing it before it is reached lets it go. */
export interface Deadline extends Disposable {
  /** Aborted with the reason when the time is up. */
  readonly signal: AbortSignal;
}

/** Timers of the runtime take no longer waits. */
const LONGEST_WAIT = 2_147_483_647;

/** Starts a limit of time. */
export function startDeadline(milliseconds: number, reason: Error): Deadline {
  const controller = new AbortController();
  const wait = Math.min(Math.max(0, milliseconds), LONGEST_WAIT);
  const timer = setTimeout(() => controller.abort(reason), wait);
  return { signal: controller.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}
