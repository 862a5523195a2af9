import type { ConversationRecord } from './conversation-records.ts';
/** A record as it lies in a file, with its place in the order of the directory. */
export interface FiledRecord {
    readonly order: number;
    readonly record: ConversationRecord;
}
/** The text of a file; ends in a newline. */
export declare function renderFiledRecord({ order, record }: FiledRecord): string;
/** Reads a file's text; never throws. */
export declare function parseFiledRecord(text: string): {
    readonly filed: FiledRecord;
} | {
    readonly reason: string;
};
