import type { CheckResult } from '../model/check.ts';
import type { ConversationState, RunMetadata } from './state-store.ts';
/** A run as PromptArena's per-run JSON: its keys, their order, its indent. Ends in a newline. */
export declare function renderPromptArenaRun(state: ConversationState, run: RunMetadata, checks: readonly CheckResult[]): string;
