import type { Message } from '../model/message.ts';
import type { CostShares } from '../model/run-result.ts';
import type { MessageCost } from '../model/usage.ts';
import type { RunMetadata } from './state-store.ts';
/** Where the cost of a run went, from its messages and what was said beside them. */
export declare function costShares(messages: readonly Message[], { provider, sideCalls }: Pick<RunMetadata, 'provider' | 'sideCalls'>, cost: Pick<MessageCost, 'cachedCalls' | 'billedCost'>): CostShares;
