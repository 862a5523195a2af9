import type { CheckResult } from '../model/check.ts';
import type { ConversationState, RunMetadata } from './state-store.ts';
/** Everything that is kept of one conversation. Replaced as a whole, never changed. */
export interface ConversationRecord {
    readonly state: ConversationState;
    readonly runMetadata?: RunMetadata;
    readonly checks: readonly CheckResult[];
}
/** Where records lie. A record that comes out may be the one that is kept, so whoever hands it on copies it. */
export interface ConversationRecords extends AsyncDisposable {
    /** Undefined for an unknown id. */
    read(id: string): Promise<ConversationRecord | undefined>;
    /** Puts what `change` makes of a record in its place; changes of one conversation follow each other. */
    change(id: string, change: (current: ConversationRecord | undefined) => ConversationRecord): Promise<void>;
    remove(id: string): Promise<void>;
    /** Ids in the order they were first put there. */
    list(): Promise<readonly string[]>;
}
