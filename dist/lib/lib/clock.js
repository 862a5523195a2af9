/** The wall clock. */
export const systemClock = { now: () => new Date() };
/** A clock that stands still. */
export function createFixedClock(time) {
    const date = new Date(time);
    return { now: () => new Date(date) };
}
