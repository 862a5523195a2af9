import type { Report } from './report.ts';
/** PromptArena's `results.md`; its headings, with the one predicate for what failed. */
export declare const markdown: Report;
