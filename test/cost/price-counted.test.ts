import { expect, test } from 'vitest';
import { priceCounted } from '../../src/cost/price-counted.ts';
import { fromUsd } from '../../src/model/money.ts';

const counted = { inputTokens: 1000, outputTokens: 1000 };
const priced = { inputPer1k: 1, outputPer1k: 2 };
const free = { inputPer1k: 0, outputPer1k: 0 };

test.each([
  ['counted and priced', counted, priced, fromUsd(3)],
  ['counted, without a price', counted, null, null],
  ['not counted', undefined, priced, null],
  ['not counted, of a free model', undefined, free, fromUsd(0)],
])('the cost of a call that is %s', (_case, usage, pricing, expected) => {
  expect(priceCounted(usage, pricing).totalCost).toBe(expected);
});
