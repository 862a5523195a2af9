import type { MessageCost, Usage } from '../model/usage.ts';
import { isFree } from './find-pricing.ts';
import { type Pricing, priceUsage } from './price-usage.ts';

/** What a call costs whose tokens nobody may have counted: it is unknown then, unless nobody sends a bill either. */
export function priceCounted(counted: Usage | undefined, pricing: Pricing | null): MessageCost {
  if (counted !== undefined) return priceUsage(counted, pricing);
  const isCostKnown = pricing !== null && isFree(pricing);
  return priceUsage({ inputTokens: 0, outputTokens: 0 }, isCostKnown ? pricing : null);
}
