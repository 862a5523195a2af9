/** Values that one side adds as they come and the other takes in order, whoever is first. */
export interface EventQueue<T> extends AsyncIterableIterator<T> {
    push(value: T): void;
    /** Nothing more comes; whoever waits hears of it. */
    end(): void;
}
/** Creates a queue; `onEnd` hears when it ends, also because its reader left. */
export declare function createEventQueue<T>(onEnd: () => void): EventQueue<T>;
