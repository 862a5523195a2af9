import { type Clock } from '../lib/clock.ts';
/** The time every clock of the mock lane shows, so that the same input gives the same bytes. */
export declare const MOCK_TIME = "2000-01-01T00:00:00.000Z";
/** The clock of the mock lane. */
export declare const mockClock: Clock;
