import { placeStep, siteOf } from "../step-site.js";
/**
 * A script of all turns of an attack, each followed by the checks, with the final checks and the judge at its end. Once
 * the attacker has broken through, the turn under way is the last; what decides at the end is the same.
 */
export function marathonScript(attacker, { checks = [], finalChecks = [] }) {
    const turns = Array.from({ length: attacker.totalTurns }, () => attackTurn(attacker, checks));
    return [...turns.flat(), ...finalChecks, conclude];
}
/** A turn that is left out as a whole, or not at all: the attacker finds out in its midst that it has broken through. */
function attackTurn(attacker, checks) {
    let isHeld = false;
    const attack = (_, executor) => {
        isHeld = !attacker.hasBrokenThrough();
        return isHeld ? executor.user() : undefined;
    };
    const answer = (_, executor) => executor.agent();
    return [attack, ...[answer, ...checks].map((step) => onlyWhere(() => isHeld, step))];
}
/** The same step at the same place, left out where it is not wanted. */
function onlyWhere(isWanted, step) {
    const wanted = (state, executor) => (isWanted() ? step(state, executor) : undefined);
    const site = siteOf(step);
    return site === undefined ? wanted : placeStep(wanted, site);
}
/** The judge decides; where there is none, what checks recorded does. That nobody looked is no success. */
const conclude = (_, executor) => {
    if (executor.hasJudge)
        return executor.judge();
    if (executor.checks.length > 0)
        return undefined;
    return {
        success: false,
        verdict: 'inconclusive',
        reasoning: 'Nobody judged the attack: add `scenario.judgeAgent()` to the `agents` list, or steps that decide, such as ' +
            '`scenario.check()`, to `checks` or `finalChecks`.',
        metCriteria: [],
        unmetCriteria: [],
    };
};
