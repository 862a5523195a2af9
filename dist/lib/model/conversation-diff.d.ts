/** A piece of text that stayed, went or came. */
export interface TextChange {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
}
/** What became of one argument of a tool call. */
export interface ArgumentChange {
    /** Such as `order.items[0].sku`; empty for the arguments as a whole. */
    readonly path: string;
    /** JSON; absent where the argument was not there. */
    readonly before?: string;
    readonly now?: string;
}
/** A tool call of now beside that of the baseline. */
export interface ToolCallDiff {
    readonly name: string;
    readonly kind: 'same' | 'removed' | 'added' | 'changed';
    readonly arguments: readonly ArgumentChange[];
}
/** One reply of now beside the reply at the same place of the baseline. */
export interface ReplyDiff {
    readonly turn: number;
    readonly iteration?: number;
    readonly kind: 'same' | 'removed' | 'added' | 'changed';
    readonly text: readonly TextChange[];
    readonly tools: readonly ToolCallDiff[];
    /** Ids of checks of this reply that fail now. */
    readonly failedChecks: readonly string[];
}
/** The conversation of a run beside that of the baseline, reply by reply. */
export interface ConversationDiff {
    /** Run key. */
    readonly run: string;
    readonly replies: readonly ReplyDiff[];
    /** Index in `replies` of the first that differs; absent where none does. */
    readonly firstDivergence?: number;
}
