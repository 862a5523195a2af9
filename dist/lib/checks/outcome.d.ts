import type { JsonValue } from '../lib/json.ts';
import type { CheckOutcome } from '../model/check.ts';
import type { Message } from '../model/message.ts';
import type { CheckSubject } from './check.ts';
/** The check holds. */
export declare function pass(message: string, details?: JsonValue): CheckOutcome;
/** The check does not hold. */
export declare function fail(message: string, details?: JsonValue): CheckOutcome;
/** The check could not be judged; `code` is a stable word. */
export declare function cannotJudge(code: string, message: string): CheckOutcome;
/** Judges the last reply in scope; without one there is nothing to judge, which is neither a pass nor a failure. */
export declare function judgeReply<Outcome>(subject: CheckSubject, judge: (reply: Message) => Outcome): Outcome | CheckOutcome;
/** Judges what stands in scope: a turn must have a reply for that, while a conversation may be empty. */
export declare function judgeInScope(subject: CheckSubject, judge: () => CheckOutcome): CheckOutcome;
/** A list as PromptArena writes it: null when it is empty. */
export declare function nullIfEmpty(list: readonly JsonValue[]): JsonValue;
/** One entry of the `violations` of a conversation check, in PromptArena's words. */
export declare function violation(turnIndex: number, description: string, evidence: JsonValue): JsonValue;
