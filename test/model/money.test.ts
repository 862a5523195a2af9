import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUsd, type NanoUsd, subtractUsd, sumUsd, toUsd, writeUsd } from '../../src/model/money.ts';

describe('money', () => {
  it.each([
    [0, 0],
    [0.00001, 10_000],
    [0.1 + 0.2, 300_000_000],
    [0.0000000004, 0],
    [0.0000000005, 1],
    [1234.567890123, 1_234_567_890_123],
  ])('%d US dollars are %d nano-dollars', (usd, nano) => {
    expect(fromUsd(usd)).toBe(nano);
  });

  it('comes back as a number of at most nine decimals', () => {
    expect(toUsd(fromUsd(0.1 + 0.2))).toBe(0.3);
    expect(toUsd(1 as NanoUsd)).toBe(1e-9);
    const amounts = fc.integer({ min: -1e15, max: 1e15 }).map((amount) => amount as NanoUsd);
    fc.assert(fc.property(amounts, (amount) => fromUsd(toUsd(amount)) === amount));
  });

  it.each([
    [0, '$0'],
    [1e-9, '$0.000000001'],
    [1e-8, '$0.00000001'],
    [0.85, '$0.85'],
    [100, '$100'],
    [-0.5, '-$0.5'],
  ])('writes %d US dollars as %s', (usd, text) => {
    expect(writeUsd(fromUsd(usd))).toBe(text);
  });

  it('is unknown in sum and difference as soon as one part is', () => {
    const one = fromUsd(1);
    expect(sumUsd([one, one])).toBe(fromUsd(2));
    expect(sumUsd([one, null])).toBeNull();
    expect(sumUsd([])).toBe(0);
    expect(subtractUsd(fromUsd(3), one)).toBe(fromUsd(2));
    expect([subtractUsd(null, one), subtractUsd(one, null)]).toEqual([null, null]);
  });
});
