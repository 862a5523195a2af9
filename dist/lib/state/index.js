import { createFileStateStore } from "./file-state-store.js";
import { createMemoryStateStore } from "./memory-state-store.js";
/** Every state store by the word that configures it. */
export const stateStores = {
    memory: () => createMemoryStateStore(),
    file: ({ directory }) => createFileStateStore(directory),
};
