import { fisherLower } from "./fisher-exact.js";
import { logChoose } from "./log-factorial.js";
import { passRate } from "./pass-rate.js";
/** Baselines less likely than this do not show in the sum. */
const NEGLIGIBLE = 1e-18;
/** How likely a check whose true pass rate fell from `from` to `to` is found to have regressed: an exact sum. */
export function detectionRate(design, { from, to }) {
    const { trials, baselineTrials } = design;
    const { firstStage, continueAt } = stagesOf(design);
    let found = 0;
    let most = -1;
    let mostToContinue = -1;
    for (let passed = 0; passed <= baselineTrials; passed++) {
        const baseline = { passed, total: baselineTrials };
        // With a better baseline more passes now are a fall, never fewer, so the bounds only move up.
        while (most < trials && isFound({ passed: most + 1, total: trials }, baseline, design))
            most++;
        while (mostToContinue < firstStage && isWorth(mostToContinue + 1, firstStage, baseline, continueAt))
            mostToContinue++;
        const likely = binomial(baselineTrials, from, passed);
        if (most >= 0 && likely > NEGLIGIBLE)
            found += likely * reaching({ trials, firstStage, to, most, mostToContinue });
    }
    return Math.min(1, found);
}
/** Whether a fall this large would be found. */
export function isFound(current, baseline, { level, minimumEffect }) {
    if (passRate(baseline) - passRate(current) < minimumEffect)
        return false;
    return fisherLower(current, baseline) <= level;
}
function isWorth(passed, total, baseline, continueAt) {
    return fisherLower({ passed, total }, baseline) <= continueAt;
}
function stagesOf({ trials, interim }) {
    if (interim === undefined || interim.firstStage >= trials)
        return { firstStage: trials, continueAt: 1 };
    return interim;
}
/** How likely a check goes on after the first stage and passes at most `most` times in all. */
function reaching(way) {
    const { trials, firstStage, to, most, mostToContinue } = way;
    const rest = trials - firstStage;
    let sum = 0;
    for (let first = 0; first <= Math.min(most, mostToContinue); first++) {
        let later = 0;
        for (let passed = 0; passed <= Math.min(rest, most - first); passed++)
            later += binomial(rest, to, passed);
        sum += binomial(firstStage, to, first) * later;
    }
    return sum;
}
/** The probability of `passed` in `total` at a true rate. */
function binomial(total, rate, passed) {
    if (rate <= 0)
        return passed === 0 ? 1 : 0;
    if (rate >= 1)
        return passed === total ? 1 : 0;
    return Math.exp(logChoose(total, passed) + passed * Math.log(rate) + (total - passed) * Math.log(1 - rate));
}
