import { describe, expect, test } from 'vitest';
import { findPricing, type PricedModel } from '../../src/cost/find-pricing.ts';
import { PRICE_SOURCES, PRICE_TABLE, PRICES_AS_OF } from '../../src/cost/price-table.ts';
import { priceUsage } from '../../src/cost/price-usage.ts';

const manifest = { input_cost_per_1k: 0.002, output_cost_per_1k: 0.004 };

test.each<[string, PricedModel, object | null]>([
  [
    'the manifest before the list',
    { type: 'openai', model: 'gpt-4o', pricing: manifest },
    { inputPer1k: 0.002, outputPer1k: 0.004, cachedPer1k: 0.001 },
  ],
  [
    'what Anthropic asks beside the input price of a manifest',
    { type: 'claude', model: 'claude-sonnet-4-5', pricing: { ...manifest, input_cost_per_1k: 4 } },
    { inputPer1k: 4, outputPer1k: 0.004, cachedPer1k: 0.4, cacheWritePer1k: 5 },
  ],
  [
    'the list',
    { type: 'openai', model: 'gpt-4o-mini' },
    { inputPer1k: 0.00015, outputPer1k: 0.0006, cachedPer1k: 0.000075 },
  ],
  [
    'a dated snapshot as its model',
    { type: 'openai', model: 'gpt-4o-2024-08-06' },
    { inputPer1k: 0.0025, outputPer1k: 0.01, cachedPer1k: 0.00125 },
  ],
  [
    'a snapshot with a price of its own',
    { type: 'openai', model: 'gpt-4o-2024-05-13' },
    { inputPer1k: 0.005, outputPer1k: 0.015 },
  ],
  [
    'what Anthropic asks for writing its cache',
    { type: 'claude', model: 'claude-sonnet-4-5-20250929' },
    { inputPer1k: 0.003, outputPer1k: 0.015, cachedPer1k: 0.0003, cacheWritePer1k: 0.00375 },
  ],
  [
    'a preview as its model',
    { type: 'gemini', model: 'gemini-3-flash-preview' },
    { inputPer1k: 0.0005, outputPer1k: 0.003, cachedPer1k: 0.00005 },
  ],
  [
    'nothing for a machine of one’s own',
    { type: 'ollama', model: 'llama3' },
    { inputPer1k: 0, outputPer1k: 0 },
  ],
  [
    'the list behind its own address',
    { type: 'openai', model: 'o3-pro', base_url: 'https://api.openai.com/v1' },
    { inputPer1k: 0.02, outputPer1k: 0.08 },
  ],
  [
    'unknown behind somebody else’s address',
    { type: 'openai', model: 'gpt-4o', base_url: 'https://elsewhere.test/v1' },
    null,
  ],
  ['unknown for a model that only looks like one', { type: 'openai', model: 'gpt-4o-mini-ours' }, null],
  ['unknown for a word every object knows', { type: 'openai', model: 'constructor' }, null],
  ['unknown for a type without a list', { type: 'carrier-pigeon', model: 'gpt-4o' }, null],
])('finds %s', (_case, model, pricing) => {
  expect(findPricing(model)).toEqual(pricing);
});

describe('the list', () => {
  const listed = Object.entries(PRICE_TABLE).flatMap(([type, models]) =>
    Object.entries(models).map(([model, price]) => ({ type, model, price })),
  );

  test('says when and where its prices were read', () => {
    expect(PRICES_AS_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Object.keys(PRICE_SOURCES)).toEqual(Object.keys(PRICE_TABLE));
  });

  test.each(listed)(
    '$type $model: what is cached costs less, what is written more, what is long more',
    ({ price }) => {
      const { input, output, cached = 0, cacheWrite = Number.POSITIVE_INFINITY, long } = price;
      expect(output).toBeGreaterThan(input);
      expect(cached).toBeLessThan(input);
      expect(cacheWrite).toBeGreaterThan(input);
      if (long !== undefined) expect([long.input > input, long.output > output]).toEqual([true, true]);
    },
  );
});

describe('a call costs', () => {
  const haiku = findPricing({ type: 'claude', model: 'claude-haiku-5-5' });

  test('each kind of input at its own price', () => {
    const usage = { inputTokens: 10_000, outputTokens: 1000, cachedTokens: 6000, cacheWriteTokens: 2000 };
    // 2000 x 0.10 + 6000 x 0.01 + 2000 x 0.125 and 1000 x 0.50, in dollars per million.
    expect(priceUsage(usage, haiku)).toMatchObject({
      inputCost: 510_000,
      outputCost: 500_000,
      totalCost: 1_010_000,
    });
  });

  test('the price of long prompts in whole when its input is longer, and not when it is just as long', () => {
    const cost = (inputTokens: number) => priceUsage({ inputTokens, outputTokens: 0 }, haiku).totalCost;
    expect(cost(100_000)).toBe(10_000_000);
    expect(cost(100_001)).toBe(50_000_500);
  });
});
