import type { CheckResult } from '../model/check.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ConversationState, RunMetadata } from './state-store.ts';
/** The key in a conversation's metadata that marks answers given without a script. */
export declare const UNSCRIPTED_KEY = "unscripted";
/** The result of a run, built from what was stored; shares nothing with it. */
export declare function reconstructResult({ messages, metadata }: ConversationState, run: RunMetadata, checks: readonly CheckResult[]): RunResult;
