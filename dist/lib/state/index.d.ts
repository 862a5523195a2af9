import type { ArenaStateStore } from './state-store.ts';
/** Where a store may keep what it holds. */
export interface StateStoreOptions {
    /** For stores that write files. */
    readonly directory: string;
}
/** Every state store by the word that configures it. */
export declare const stateStores: {
    readonly memory: () => ArenaStateStore;
    readonly file: ({ directory }: StateStoreOptions) => ArenaStateStore;
};
