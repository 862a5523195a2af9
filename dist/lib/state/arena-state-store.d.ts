import type { ConversationRecords } from './conversation-records.ts';
import type { ArenaStateStore } from './state-store.ts';
/** The arena's store over any place that keeps records. */
export declare function createArenaStateStore(records: ConversationRecords): ArenaStateStore;
