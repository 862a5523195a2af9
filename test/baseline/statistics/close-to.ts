import { expect } from 'vitest';

/** Expects a number to be another one within a share of it. */
export function expectCloseTo(actual: number, expected: number, share: number): void {
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(
    share * Math.abs(expected) + 1e-300,
  );
}
