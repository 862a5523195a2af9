import type { MessageCost, Usage } from '../model/usage.ts';
import { type Pricing } from './price-usage.ts';
/** What a call costs whose tokens nobody may have counted: it is unknown then, unless nobody sends a bill either. */
export declare function priceCounted(counted: Usage | undefined, pricing: Pricing | null): MessageCost;
