// The entry `arena-action/vitest/setup`, which vitest runs before each test file.
import { expect } from 'vitest';
import { scenarioMatchers } from '../matchers.ts';

declare module 'vitest' {
  interface Matchers<T> {
    /** Passes for a scenario whose verdict is a success and whose checks all passed. */
    toPassScenario(): T;
  }
}

expect.extend(scenarioMatchers);
