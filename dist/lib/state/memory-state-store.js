import { createArenaStateStore } from "./arena-state-store.js";
/** A store that lives as long as somebody holds it. */
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
        // What is under way when it is closed still comes to its end, and results stay readable.
        [Symbol.asyncDispose]: async () => undefined,
    };
}
