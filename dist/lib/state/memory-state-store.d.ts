import type { ArenaStateStore } from './state-store.ts';
/** A store that lives and dies with the process. */
export declare function createMemoryStateStore(): ArenaStateStore;
