import { type AlignedPair } from '../lib/align-sequences.ts';
import type { ReplyDiff, TextChange, ToolCallDiff } from '../model/conversation-diff.ts';
import type { ResultMessage } from '../model/run-result.ts';
type ToolCall = ResultMessage['toolCalls'][number];
/** Tells how two texts differ. */
export type TextDiffer = (before: string, now: string) => readonly TextChange[];
/** Replies of one turn side by side: equal ones together, then those that are alike in calling tools or not. */
export declare function alignReplies(before: readonly ResultMessage[], now: readonly ResultMessage[]): readonly AlignedPair<ResultMessage>[];
/** One reply beside that of the baseline; a reply that is the same holds no text, as the result has it. */
export declare function diffReply({ before, now }: AlignedPair<ResultMessage>, diffTexts: TextDiffer): Omit<ReplyDiff, 'failedChecks'>;
/** Tool calls of a reply beside those of the baseline, argument by argument. */
export declare function diffToolCalls(before: readonly ToolCall[], now: readonly ToolCall[]): readonly ToolCallDiff[];
export {};
