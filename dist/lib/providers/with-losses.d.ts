import type { Pricing } from '../cost/price-usage.ts';
import type { Provider } from './provider.ts';
/**
 * Tells whoever asked of calls that ended without their answer and may be billed all the same: what the server counted
 * at its price, else a cost that is unknown. A server bills nothing for what it refuses.
 */
export declare function withLosses(provider: Provider, pricing: Pricing | null): Provider;
