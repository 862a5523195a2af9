import type { ArenaStateStore } from '../state/state-store.ts';
/** The conversations that an engine is holding, each known by its store and its id there. */
export interface ConversationsUnderWay {
    /**
     * Notes that conversations have begun; disposing of the answer, that they are over. Two at once under one id would
     * write over each other, so the second is a `ManifestError` with code `CONVERSATION_UNDER_WAY`.
     */
    begin(store: ArenaStateStore, ids: readonly string[]): Disposable;
}
/** Creates the note of an engine's conversations. */
export declare function createConversationsUnderWay(): ConversationsUnderWay;
