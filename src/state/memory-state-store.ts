import { createArenaStateStore } from './arena-state-store.ts';
import type { ConversationRecord, ConversationRecords } from './conversation-records.ts';
import type { ArenaStateStore } from './state-store.ts';

/** A store that lives and dies with the process. */
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
    [Symbol.asyncDispose]: async () => records.clear(),
  };
}
