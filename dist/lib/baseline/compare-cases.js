import { groupChecks, sampleOf } from "./check-group.js";
import { pairCases } from "./group-cases.js";
import { matchChecks } from "./match-checks.js";
/** Pairs the cases and checks of both sides and counts their samples. */
export function compareCases(current, baseline, poolOf) {
    const { pairs, gone } = pairCases(current, baseline);
    return { cases: pairs.map((pair) => compareCase(pair, poolOf)), gone };
}
function compareCase(pair, poolOf) {
    const { now, before } = pair;
    const { pairs, gone } = matchChecks(groupChecks(now.runs), groupChecks(before?.runs ?? []));
    const isOtherModel = before !== undefined && before.first.model !== now.first.model;
    return {
        ...pair,
        ...(isOtherModel ? { otherModel: before.first.model } : {}),
        checks: pairs.map((check) => compareCheck(check, now.first, before?.first, poolOf)),
        goneChecks: gone,
    };
}
function compareCheck({ now, before, isChanged, isMoved }, run, earlier, poolOf) {
    const isComparable = before !== undefined && earlier?.model === run.model && !isChanged;
    const pool = isComparable ? poolOf(earlier, before) : null;
    return { now, before, isChanged, isMoved, current: sampleOf(now), pool };
}
