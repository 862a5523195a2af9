import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../src/baseline/statistics/benjamini-hochberg.ts';

// Benjamini and Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B 57 (1995),
// section 3.2: of the fifteen p-values of the thrombolysis study the first four are rejected at 0.05.
const THROMBOLYSIS = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

test('rejects what the paper rejects, whatever the order', () => {
  expect(benjaminiHochberg(THROMBOLYSIS, 0.05)).toEqual(THROMBOLYSIS.map((_, index) => index < 4));
  const backwards = [...THROMBOLYSIS].reverse();
  expect(benjaminiHochberg(backwards, 0.05)).toEqual(backwards.map((pValue) => pValue < 0.01));
});

test.each([
  { name: 'nothing', pValues: [], rejected: [] },
  { name: 'a later one that carries those before it', pValues: [0.04, 0.05], rejected: [true, true] },
  { name: 'equal ones alike', pValues: [0.03, 0.03, 0.9], rejected: [true, true, false] },
  { name: 'one by the whole rate', pValues: [0.05], rejected: [true] },
  { name: 'none above it', pValues: [0.051, 0.9], rejected: [false, false] },
])('$name', ({ pValues, rejected }) => {
  expect(benjaminiHochberg(pValues, 0.05)).toEqual(rejected);
});
