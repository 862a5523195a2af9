import type { Report } from './report.ts';
/** JUnit XML as PromptArena lays it out: a suite for each scenario, a test case for each run. */
export declare const junit: Report;
