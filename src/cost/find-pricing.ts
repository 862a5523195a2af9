import { CLAUDE_CACHE_WRITE, type ListPrice, PRICE_TABLE } from './price-table.ts';
import type { Pricing, TokenPrices } from './price-usage.ts';

/** What a model is known by to a price list. */
export interface PricedModel {
  /** The word in the provider manifest's `type`. */
  readonly type: string;
  readonly model: string;
  /** Where the model answers; somebody else's server has somebody else's prices. */
  readonly base_url?: string | undefined;
  /** Who serves the model where its maker does not. */
  readonly platform?:
    | { readonly type?: string | undefined; readonly endpoint?: string | undefined }
    | undefined;
  /** Prices of the manifest, in US dollars per thousand tokens; they win. */
  readonly pricing?: { readonly input_cost_per_1k: number; readonly output_cost_per_1k: number } | undefined;
}

/** Servers whose list prices the table has. */
const LISTED_HOSTS: ReadonlySet<string> = new Set([
  'api.openai.com',
  'api.anthropic.com',
  'generativelanguage.googleapis.com',
]);

/** Types whose models run on a machine of one's own: nobody sends a bill for a token. */
const UNBILLED_TYPES: ReadonlySet<string> = new Set(['ollama', 'vllm']);

/** What cached input costs of the price of input, where a manifest gives that price alone. */
const CACHED_SHARE: Readonly<Record<string, number>> = { openai: 0.5, claude: 0.1, gemini: 0.5 };

/** The same for input that is written to the cache; other makers take nothing more for it. */
const CACHE_WRITE_SHARE: Readonly<Record<string, number>> = { claude: CLAUDE_CACHE_WRITE };

const THOUSANDS_PER_MILLION = 1000;

/** The prices of a model: the manifest's, else those of the built-in list; null where nobody knows them. */
export function findPricing(model: PricedModel): Pricing | null {
  const { type, pricing, platform } = model;
  if (pricing !== undefined) return pricingOfManifest(type, pricing);
  if (UNBILLED_TYPES.has(type)) return { inputPer1k: 0, outputPer1k: 0 };
  // What Azure deploys has a name of the customer's own.
  if (platform?.type === 'azure') return null;
  const address = (platform?.type && platform.endpoint) || model.base_url;
  if (address && !(URL.canParse(address) && LISTED_HOSTS.has(new URL(address).hostname))) return null;
  const listed = findListPrice(model);
  return listed === undefined ? null : toPricing(listed);
}

/** Whether nobody sends a bill for a token. */
export function isFree({ inputPer1k, outputPer1k }: Pricing): boolean {
  return inputPer1k === 0 && outputPer1k === 0;
}

function pricingOfManifest(type: string, pricing: NonNullable<PricedModel['pricing']>): Pricing {
  const { input_cost_per_1k: inputPer1k, output_cost_per_1k: outputPer1k } = pricing;
  const share = CACHED_SHARE[type];
  const writeShare = CACHE_WRITE_SHARE[type];
  return {
    inputPer1k,
    outputPer1k,
    ...(share === undefined ? {} : { cachedPer1k: inputPer1k * share }),
    ...(writeShare === undefined ? {} : { cacheWritePer1k: inputPer1k * writeShare }),
  };
}

/** Names are held against the list as they are, then without the date of a snapshot; nothing is guessed beyond that. */
function findListPrice({ type, model }: PricedModel): ListPrice | undefined {
  const list = PRICE_TABLE[type] ?? {};
  const undated = model.replace(/[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|latest|preview)$/, '');
  return [model, undated].map((name) => (Object.hasOwn(list, name) ? list[name] : undefined)).find(Boolean);
}

function toPricing(listed: ListPrice): Pricing {
  const { long } = listed;
  if (long === undefined) return perThousand(listed);
  return { ...perThousand(listed), long: { aboveTokens: long.aboveTokens, ...perThousand(long) } };
}

function perThousand({ input, output, cached, cacheWrite }: Omit<ListPrice, 'long'>): TokenPrices {
  return {
    inputPer1k: input / THOUSANDS_PER_MILLION,
    outputPer1k: output / THOUSANDS_PER_MILLION,
    ...(cached === undefined ? {} : { cachedPer1k: cached / THOUSANDS_PER_MILLION }),
    ...(cacheWrite === undefined ? {} : { cacheWritePer1k: cacheWrite / THOUSANDS_PER_MILLION }),
  };
}
