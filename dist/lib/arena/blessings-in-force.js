import { matchesSelector } from "../baseline/selector.js";
import { countsAsFailure } from "../model/status.js";
/**
 * The policy with the blessings that still excuse: those that the baseline does not carry. A baseline that carries one
 * shows the accepted failure itself, so what fails the same way from then on is an existing failure, and what breaks again
 * is new.
 */
export function withoutSpent(policy, baseline) {
    const isSpent = spentBy(baseline);
    const { blessings } = policy;
    return blessings === undefined
        ? policy
        : { ...policy, blessings: blessings.filter((one) => !isSpent(one)) };
}
/**
 * The blessings that a result carries on: those whose failure it shows, and those that its baseline carried, as long as
 * they are still listed. One that waits for its failure is not among them, or it would be spent before it counts.
 */
export function blessingsToCarry({ blessings = [] }, runs, baseline) {
    const isSpent = spentBy(baseline);
    return blessings.filter((blessing) => isSpent(blessing) || excusesAny(blessing, runs));
}
function spentBy(baseline) {
    const spent = new Set((baseline?.meta.blessings ?? []).map(identityOf));
    return (blessing) => spent.has(identityOf(blessing));
}
function excusesAny({ selector }, runs) {
    return runs.some((run) => run.checks.some((check) => countsAsFailure(check) && matchesSelector(selector, { ...run, check: check.id, type: check.type })));
}
function identityOf({ selector, by, at, reason }) {
    const { config, scenario, provider, region, check, type } = selector;
    return JSON.stringify([config, scenario, provider, region, check, type, by, at, reason]);
}
