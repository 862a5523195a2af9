import { AssertionError } from 'node:assert';
import { describeResult, hasPassed } from "./describe-result.js";
/** Matchers for `expect.extend` of vitest and jest. */
export const scenarioMatchers = {
    /** Passes for a scenario whose verdict is a success and whose checks all passed. */
    toPassScenario(received) {
        if (!isResult(received))
            return { pass: false, message: () => NO_RESULT };
        const pass = hasPassed(received);
        return {
            pass,
            message: () => pass
                ? `Scenario "${received.run.scenario}" passed, and was expected not to.`
                : describeResult(received),
        };
    },
};
/** For node:test and any other runner: throws an `AssertionError` that tells why a scenario did not pass. */
export function assertScenarioPasses(result) {
    const { pass, message } = scenarioMatchers.toPassScenario(result);
    if (pass)
        return;
    throw new AssertionError({ message: message(), stackStartFn: assertScenarioPasses });
}
const NO_RESULT = 'This is no result of a scenario; give what `await run({ ... })` resolves to, without forgetting the `await`.';
function isResult(value) {
    return (typeof value === 'object' && value !== null && 'success' in value && 'messages' in value && 'run' in value);
}
