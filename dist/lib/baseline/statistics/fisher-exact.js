import { logChoose } from "./log-factorial.js";
/** A term that adds nothing any more to a sum of probabilities. */
const NEGLIGIBLE = 1e-18;
/**
 * The one-sided p-value of Fisher's exact test that the current pass rate is lower: how likely so few passes are on the
 * current side if both sides pass equally often. 1 where a side has no trials.
 */
export function fisherLower(current, baseline) {
    const passed = current.passed + baseline.passed;
    const total = current.total + baseline.total;
    const expected = (passed * current.total) / total;
    if (current.total === 0 || baseline.total === 0)
        return 1;
    // The nearer tail is summed, so that nothing is lost where the other one is almost 1.
    if (current.passed <= expected)
        return Math.min(1, lowerTail(current, baseline, current.passed));
    // Read the other way round: so many failures or fewer, without the table itself.
    const failing = (sample) => ({ ...sample, passed: sample.total - sample.passed });
    const failed = current.total - current.passed;
    if (failed === 0)
        return 1;
    return Math.max(0, 1 - lowerTail(failing(current), failing(baseline), failed - 1));
}
/** P(X <= upTo) for the number X of passes on the current side, all margins being given. */
function lowerTail(current, baseline, upTo) {
    const passed = current.passed + baseline.passed;
    const least = Math.max(0, passed - baseline.total);
    if (upTo < least)
        return 0;
    const logPoint = logChoose(current.total, upTo) +
        logChoose(baseline.total, passed - upTo) -
        logChoose(current.total + baseline.total, passed);
    let term = Math.exp(logPoint);
    let sum = term;
    for (let x = upTo; x > least && term > sum * NEGLIGIBLE; x--) {
        term *= (x * (baseline.total - passed + x)) / ((passed - x + 1) * (current.total - x + 1));
        sum += term;
    }
    return sum;
}
