/** Where times come from; injected so that the mock lane and the tests are free of the wall clock. */
export interface Clock {
    now(): Date;
}
/** The wall clock. */
export declare const systemClock: Clock;
/** A clock that stands still. */
export declare function createFixedClock(time: string | Date): Clock;
