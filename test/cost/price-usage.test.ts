import { expect, test } from 'vitest';
import { addCosts, priceUsage } from '../../src/cost/price-usage.ts';
import { fromUsd } from '../../src/model/money.ts';

const usage = { inputTokens: 1500, outputTokens: 7 };

test('prices input and output in whole nano-dollars', () => {
  expect(priceUsage(usage, { inputPer1k: 0.00015, outputPer1k: 0.0006 })).toEqual({
    ...usage,
    inputCost: 225_000,
    outputCost: 4_200,
    totalCost: 229_200,
  });
});

test('an unknown price is null, a price of zero is zero', () => {
  expect(priceUsage(usage, null)).toEqual({ ...usage, inputCost: null, outputCost: null, totalCost: null });
  expect(priceUsage(usage, { inputPer1k: 0, outputPer1k: 0 })).toMatchObject({ totalCost: 0 });
});

test('the sum of nothing is known to be zero', () => {
  expect(addCosts([])).toEqual({
    inputTokens: 0,
    outputTokens: 0,
    inputCost: 0,
    outputCost: 0,
    totalCost: 0,
  });
});

test('sums field by field and keeps what is known', () => {
  const known = { ...priceUsage(usage, { inputPer1k: 1, outputPer1k: 1 }), cachedTokens: 3 };
  const unknownOutput = { ...known, outputCost: null, totalCost: null };
  expect(addCosts([known, unknownOutput])).toMatchObject({
    cachedTokens: 6,
    inputTokens: 3000,
    outputTokens: 14,
    inputCost: 3_000_000_000,
    outputCost: null,
    totalCost: null,
  });
});

test('what is billed is kept beside the list price where the two differ', () => {
  const listed = priceUsage(usage, { inputPer1k: 1, outputPer1k: 1 });
  expect(addCosts([listed, listed])).not.toHaveProperty('billedCost');
  expect(addCosts([listed, { ...listed, billedCost: fromUsd(0) }])).toMatchObject({
    totalCost: 3_014_000_000,
    billedCost: 1_507_000_000,
  });
});

test('more cached tokens than input cost what they cost, and take nothing off', () => {
  const counted = { inputTokens: 10, outputTokens: 0, cachedTokens: 1000 };
  expect(priceUsage(counted, { inputPer1k: 1, cachedPer1k: 0.5, outputPer1k: 1 }).totalCost).toBe(
    fromUsd(0.5),
  );
});
