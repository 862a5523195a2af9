import type { JsonObject } from '../lib/json.ts';
import type { MessageCost } from '../model/usage.ts';
/** A cost in PromptArena's words; an unknown amount is null. */
export declare function costInfo(cost: MessageCost): JsonObject;
