import { expect, test } from 'vitest';
import { logChoose, logFactorial } from '../../../src/baseline/statistics/log-factorial.ts';
import { expectCloseTo } from './close-to.ts';

test.each([
  // Abramowitz and Stegun, Handbook of Mathematical Functions (1964), table 6.3: 10!, 100! and 1000!.
  { n: 0, log: 0 },
  { n: 10, log: Math.log(3_628_800) },
  { n: 100, log: Math.log(9.3326215444) + 157 * Math.LN10 },
  { n: 1000, log: Math.log(4.0238726008) + 2567 * Math.LN10 },
])('of $n', ({ n, log }) => {
  expectCloseTo(logFactorial(n), log, 1e-10);
});

test('goes on smoothly where the table ends', () => {
  for (let n = 120; n < 140; n++) expectCloseTo(logFactorial(n) - logFactorial(n - 1), Math.log(n), 1e-12);
});

test('counts the ways to choose', () => {
  expect(Math.exp(logChoose(52, 5))).toBeCloseTo(2_598_960, 3);
});
