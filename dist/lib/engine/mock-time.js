import { createFixedClock } from "../lib/clock.js";
/** The time every clock of the mock lane shows, so that the same input gives the same bytes. */
export const MOCK_TIME = '2000-01-01T00:00:00.000Z';
/** The clock of the mock lane. */
export const mockClock = createFixedClock(MOCK_TIME);
