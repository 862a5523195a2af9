import { createFileStateStore } from './file-state-store.ts';
import { createMemoryStateStore } from './memory-state-store.ts';
import type { ArenaStateStore } from './state-store.ts';

/** Where a store may keep what it holds. */
export interface StateStoreOptions {
  /** For stores that write files. */
  readonly directory: string;
}

/** Every state store by the word that configures it. */
export const stateStores = {
  memory: () => createMemoryStateStore(),
  file: ({ directory }) => createFileStateStore(directory),
} as const satisfies Readonly<Record<string, (options: StateStoreOptions) => ArenaStateStore>>;
