import { type CheckResult } from '../model/check.ts';
import type { ConversationState, DumpOptions, RunMetadata } from './state-store.ts';
/**
 * A run as PromptArena's per-run JSON: its keys, their order, its indent. Ends in a newline. Traces stay out unless
 * asked for, as PromptArena writes none.
 */
export declare function renderPromptArenaRun(state: ConversationState, run: RunMetadata, checks: readonly CheckResult[], { includeTrace, workingDirectory }?: DumpOptions): string;
