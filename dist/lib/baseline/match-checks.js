import { checkFamily, checkIdAnywhere } from "../model/check-id.js";
/**
 * Matches by id; then what is left by all but the turn, as a turn that was inserted moves the checks behind it; then by
 * use, scope, turn and type. The last two only where just one is left on either side.
 */
export function matchChecks(now, before) {
    const nowIds = new Set(now.map(({ id }) => id));
    const beforeById = new Map(before.map((group) => [group.id, group]));
    const fresh = now.filter(({ id }) => !beforeById.has(id));
    const lost = before.filter(({ id }) => !nowIds.has(id));
    const moved = matchUnique(fresh, lost, checkIdAnywhere);
    const claimed = new Set(moved.values());
    const changed = matchUnique(fresh.filter((group) => !moved.has(group)), lost.filter((group) => !claimed.has(group)), checkFamily);
    for (const group of changed.values())
        claimed.add(group);
    const pairs = now.map((group) => {
        const partner = beforeById.get(group.id) ?? moved.get(group) ?? changed.get(group);
        return { now: group, before: partner, isChanged: changed.has(group), isMoved: moved.has(group) };
    });
    return { pairs, gone: lost.filter((group) => !claimed.has(group)) };
}
/** Partners of those whose key nobody else has on either side. */
function matchUnique(now, before, keyOf) {
    if (now.length === 0 || before.length === 0)
        return new Map();
    const nowByKey = soleByKey(now, keyOf);
    const beforeByKey = soleByKey(before, keyOf);
    const partners = new Map();
    for (const [key, group] of nowByKey) {
        const partner = beforeByKey.get(key);
        if (group !== undefined && partner !== undefined)
            partners.set(group, partner);
    }
    return partners;
}
/** Groups by key; undefined where several share one. */
function soleByKey(groups, keyOf) {
    const sole = new Map();
    for (const group of groups) {
        const key = keyOf(group.id);
        sole.set(key, sole.has(key) ? undefined : group);
    }
    return sole;
}
