import { expect, test } from 'vitest';
import { estimateCost } from '../../src/cost/estimate-cost.ts';
import { fromUsd } from '../../src/model/money.ts';

const pricing = { inputPer1k: 1, outputPer1k: 2 };
const past = [
  { key: 'a', inputTokens: 1000, outputTokens: 500 },
  { key: 'b', inputTokens: 3000, outputTokens: 0 },
  { key: 'skipped', inputTokens: 0, outputTokens: 0 },
  { key: 'gone', inputTokens: 9000, outputTokens: 9000 },
];

test.each([
  [
    'tokens of then at the prices of now',
    [
      { key: 'a', pricing },
      { key: 'b', pricing },
    ],
    { cost: fromUsd(5), runs: 2 },
  ],
  [
    'new runs are not covered',
    [
      { key: 'a', pricing },
      { key: 'new', pricing },
    ],
    { cost: fromUsd(2), runs: 1 },
  ],
  [
    'runs that were not held are not either',
    [
      { key: 'skipped', pricing },
      { key: 'a', pricing },
    ],
    { cost: fromUsd(2), runs: 1 },
  ],
  [
    'without a price nothing is known',
    [
      { key: 'a', pricing: null },
      { key: 'b', pricing },
    ],
    { cost: null, runs: 2 },
  ],
  ['nothing was held before', [{ key: 'new', pricing }], undefined],
  [
    'the prices of long prompts are left out',
    [{ key: 'b', pricing: { ...pricing, long: { aboveTokens: 2000, inputPer1k: 9, outputPer1k: 9 } } }],
    { cost: fromUsd(3), runs: 1 },
  ],
])('%s', (_case, planned, estimate) => {
  expect(estimateCost(planned, past)).toEqual(estimate);
});
