import { heldWith } from "./check-group.js";
import { isSample } from "./is-sample.js";
import { matchesSelector } from "./selector.js";
/** Whether the policy says of a check that it fails on one confirmed failure. */
export function isGuarded(entry, mustPass = []) {
    return mustPass.some((selector) => matchesSelector(selector, entry));
}
/**
 * Whether a failure is confirmed, so that `mustPass` fails on it whatever the statistics say. A check that computes its
 * answer is sure of a single reply: the reply was given. One that asks a model may be wrong about a reply, so among
 * several trials it takes a second one that fails and was really held; where one trial was held there is nothing to
 * confirm it with, and the failure counts.
 */
export function isConfirmed({ now }, { now: held }) {
    const failed = heldWith(now, 'failed');
    if (failed.length === 0)
        return false;
    if (held.runs.length === 1 || !asksModel(now.first.check))
        return true;
    return failed.filter(({ run }) => isSample(run)).length > 1;
}
function asksModel({ use, type }) {
    return use === 'criterion' || /^(pack_eval:)?llm_judge/.test(type ?? '');
}
