import { describe, expect, it } from 'vitest';
import { createFixedClock, systemClock } from '../../src/lib/clock.ts';

describe('clocks', () => {
  it('a fixed one stands still and cannot be moved through what it gave out', () => {
    const clock = createFixedClock('2026-01-01T00:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-01-01T00:00:00.000Z');
  });

  it("the system's goes forward", () => {
    const before = systemClock.now().getTime();
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before);
  });
});
