import type { ArenaStateStore } from './state-store.ts';
/** A store that lives as long as somebody holds it. */
export declare function createMemoryStateStore(): ArenaStateStore;
