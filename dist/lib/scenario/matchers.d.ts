import type { ScenarioResult } from './scenario-result.ts';
/** What a matcher of vitest or jest answers. */
export interface MatcherAnswer {
    readonly pass: boolean;
    message(): string;
}
/** Matchers for `expect.extend` of vitest and jest. */
export declare const scenarioMatchers: {
    /** Passes for a scenario whose verdict is a success and whose checks all passed. */
    toPassScenario(received: unknown): MatcherAnswer;
};
/** For node:test and any other runner: throws an `AssertionError` that tells why a scenario did not pass. */
export declare function assertScenarioPasses(result: ScenarioResult): void;
