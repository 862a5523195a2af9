declare module 'vitest' {
    interface Matchers<T> {
        /** Passes for a scenario whose verdict is a success and whose checks all passed. */
        toPassScenario(): T;
    }
}
export {};
