import type { ConversationRequest } from '../conversation/conversation-executor.ts';
import type { Timers } from '../lib/timers.ts';
/** What calls a conversation off; disposing it stops its clock. */
export interface ConversationLimits extends Disposable {
    readonly signal: AbortSignal;
}
/**
 * What ends a conversation from outside: the engine, the request's signal, its time, which is that of every run unless
 * the request has one of its own. Throws `ManifestError` with code `USAGE` for a time that is none.
 */
export declare function limitConversation(request: ConversationRequest, engine: AbortSignal, timers: Timers, runTimeoutMs?: number): ConversationLimits;
