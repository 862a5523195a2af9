import { caseOfRunKey } from "../model/case-key.js";
import { isSelected } from "./is-selected.js";
import { matchRenamed } from "./match-renamed.js";
/** Matches cases by their key, and what is left by content. */
export function pairCases(current, baseline) {
    const now = groupRuns(current.runs);
    const before = groupRuns(baseline?.runs ?? []);
    const lost = [...before.values()].filter(({ key, first }) => !now.has(key) && isSelected(first, current.meta.selection));
    const renamed = matchRenamed([...now.values()].filter(({ key }) => !before.has(key)), lost);
    const claimed = new Set(renamed.values());
    const pairs = [...now.values()].map((group) => {
        const same = before.get(group.key);
        if (same !== undefined)
            return { now: group, before: same };
        const other = renamed.get(group);
        return other === undefined
            ? { now: group }
            : { now: group, before: other, renamedFrom: other.first.scenario };
    });
    return { pairs, gone: lost.filter((group) => !claimed.has(group)) };
}
function groupRuns(runs) {
    const groups = new Map();
    for (const run of runs) {
        const key = caseOfRunKey(run.key);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { key, first: run, runs: [run] });
        else
            group.runs.push(run);
    }
    return groups;
}
