import { createArenaStateStore } from './arena-state-store.ts';
import type { ConversationRecord, ConversationRecords } from './conversation-records.ts';
import type { ArenaStateStore } from './state-store.ts';

/** A store that lives as long as somebody holds it. */
export function createMemoryStateStore(): ArenaStateStore {
  return createArenaStateStore(createMemoryRecords());
}

function createMemoryRecords(): ConversationRecords {
  const records = new Map<string, ConversationRecord>();
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
