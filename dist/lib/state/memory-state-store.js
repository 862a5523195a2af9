import { createArenaStateStore } from "./arena-state-store.js";
/** A store that lives and dies with the process. */
export function createMemoryStateStore() {
    return createArenaStateStore(createMemoryRecords());
}
function createMemoryRecords() {
    const records = new Map();
    return {
        read: async (id) => records.get(id),
        change: async (id, change) => {
            records.set(id, change(records.get(id)));
        },
        remove: async (id) => {
            records.delete(id);
        },
        list: async () => [...records.keys()],
        [Symbol.asyncDispose]: async () => records.clear(),
    };
}
