import type { ConversationRecords } from './conversation-records.ts';
/** Records as files of a directory, which is made when the first is written. */
export declare function createFileRecords(directory: string): ConversationRecords;
