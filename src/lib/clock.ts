/** Where times come from; injected so that the mock lane and the tests are free of the wall clock. */
export interface Clock {
  now(): Date;
}

/** The wall clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still. */
export function createFixedClock(time: string | Date): Clock {
  const date = new Date(time);
  return { now: () => new Date(date) };
}
