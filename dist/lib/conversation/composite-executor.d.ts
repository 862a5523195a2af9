import { type ConversationEnd } from './conversation-end.ts';
import type { ConversationChunk, ConversationExecutor, ConversationKind, ConversationRequest } from './conversation-executor.ts';
import type { RunContext } from './run-context.ts';
type RoutedKind = Exclude<ConversationKind, 'code-first'>;
/** Executors by the kind of conversation they have; an absent one is missing. */
export type RoutedExecutors = Readonly<Partial<Record<RoutedKind, ConversationExecutor>>>;
/** Routes a conversation to the executor of its kind: eval, then duplex, then default. Throws nothing. */
export interface CompositeExecutor {
    readonly evalExecutor: ConversationExecutor | undefined;
    readonly duplexExecutor: ConversationExecutor | undefined;
    readonly defaultExecutor: ConversationExecutor | undefined;
    /** What goes wrong, a missing executor included, is the end it gives. */
    execute(request: ConversationRequest, context: RunContext): Promise<ConversationEnd>;
    /** The same in pieces; what goes wrong is in the last of them as well. */
    executeStream(request: ConversationRequest, context: RunContext): AsyncGenerator<ConversationChunk, ConversationEnd>;
}
/** Joins executors into one. A conversation whose executor is missing ends as an error that names it. */
export declare function createCompositeExecutor(executors: RoutedExecutors): CompositeExecutor;
export {};
