import type { Pricing } from './price-usage.ts';

/** What a model is known by to a price list. */
export interface PricedModel {
  /** The word in the provider manifest's `type`. */
  readonly type: string;
  readonly model: string;
  /** Prices of the manifest, in US dollars per thousand tokens; they win. */
  readonly pricing?: { readonly input_cost_per_1k: number; readonly output_cost_per_1k: number } | undefined;
}

/** The prices of a model; null where nobody knows them. */
export function findPricing({ pricing }: PricedModel): Pricing | null {
  if (pricing === undefined) return null;
  return { inputPer1k: pricing.input_cost_per_1k, outputPer1k: pricing.output_cost_per_1k };
}
