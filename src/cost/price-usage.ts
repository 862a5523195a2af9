import { fromUsd, sumUsd } from '../model/money.ts';
import type { MessageCost, Usage } from '../model/usage.ts';

/** US dollars per thousand tokens. */
export interface Pricing {
  readonly inputPer1k: number;
  readonly outputPer1k: number;
  /** Input that came from the provider's own cache; the price of input where it is absent. */
  readonly cachedPer1k?: number;
  /** Input that was written to the provider's own cache; the price of input where it is absent. */
  readonly cacheWritePer1k?: number;
}

const TOKENS_PER_PRICE = 1000;

/** What a model call costs; every amount is unknown without a price. */
export function priceUsage(usage: Usage, pricing: Pricing | null): MessageCost {
  if (pricing === null) return { ...usage, inputCost: null, outputCost: null, totalCost: null };
  const inputCost = fromUsd(inputUsd(usage, pricing));
  const outputCost = fromUsd((usage.outputTokens / TOKENS_PER_PRICE) * pricing.outputPer1k);
  return { ...usage, inputCost, outputCost, totalCost: sumUsd([inputCost, outputCost]) };
}

/** Cached tokens are a part of the input, each kind at its own price. */
function inputUsd({ inputTokens, cachedTokens = 0, cacheWriteTokens = 0 }: Usage, pricing: Pricing): number {
  const { inputPer1k, cachedPer1k = inputPer1k, cacheWritePer1k = inputPer1k } = pricing;
  const plain = inputTokens - cachedTokens - cacheWriteTokens;
  return (
    (plain * inputPer1k + cachedTokens * cachedPer1k + cacheWriteTokens * cacheWritePer1k) / TOKENS_PER_PRICE
  );
}

/** Sum of costs field by field; an amount is unknown as soon as one of its parts is. */
export function addCosts(costs: readonly MessageCost[]): MessageCost {
  const cachedTokens = countTokens(costs, (cost) => cost.cachedTokens ?? 0);
  return {
    inputTokens: countTokens(costs, (cost) => cost.inputTokens),
    outputTokens: countTokens(costs, (cost) => cost.outputTokens),
    ...(cachedTokens === 0 ? {} : { cachedTokens }),
    inputCost: sumUsd(costs.map((cost) => cost.inputCost)),
    outputCost: sumUsd(costs.map((cost) => cost.outputCost)),
    totalCost: sumUsd(costs.map((cost) => cost.totalCost)),
  };
}

function countTokens(costs: readonly MessageCost[], pick: (cost: MessageCost) => number): number {
  return costs.reduce((total, cost) => total + pick(cost), 0);
}
