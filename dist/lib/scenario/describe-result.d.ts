import type { ScenarioResult } from './scenario-result.ts';
/** Whether nothing in a scenario is left to complain of: its verdict is a success and every check of it passed. */
export declare function hasPassed({ run, success }: ScenarioResult): boolean;
/** What a scenario came to, for a person at a terminal: verdict, reasoning, criteria, failed checks, conversation. */
export declare function describeResult(result: ScenarioResult): string;
