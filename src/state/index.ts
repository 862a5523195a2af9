import { createMemoryStateStore } from './memory-state-store.ts';
import type { ArenaStateStore } from './state-store.ts';

/** Every state store by the word that configures it. */
export const stateStores: Readonly<Record<string, () => ArenaStateStore>> = {
  memory: createMemoryStateStore,
};
