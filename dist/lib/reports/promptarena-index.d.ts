import type { Report } from './report.ts';
/** PromptArena's `index.json`, with counts that tell failures from errors and from successes. */
export declare const promptArenaIndex: Report;
