import { checkFamily } from "../model/check-id.js";
/** Matches by id, then what is left by use, scope, turn and type where just one is left on either side. */
export function matchChecks(now, before) {
    const nowIds = new Set(now.map(({ id }) => id));
    const beforeById = new Map(before.map((check) => [check.id, check]));
    const newByFamily = byFamily(now.filter(({ id }) => !beforeById.has(id)));
    const goneByFamily = byFamily(before.filter(({ id }) => !nowIds.has(id)));
    const claimed = new Set();
    const pairs = now.map((check) => {
        const same = beforeById.get(check.id);
        if (same !== undefined)
            return { check, before: same, isChanged: false };
        const family = checkFamily(check.id);
        const candidate = only(goneByFamily.get(family));
        if (candidate === undefined || only(newByFamily.get(family)) === undefined)
            return { check, isChanged: false };
        claimed.add(candidate);
        return { check, before: candidate, isChanged: true };
    });
    return { pairs, gone: before.filter((check) => !nowIds.has(check.id) && !claimed.has(check)) };
}
function byFamily(checks) {
    const families = new Map();
    for (const check of checks) {
        const family = checkFamily(check.id);
        const members = families.get(family);
        if (members === undefined)
            families.set(family, [check]);
        else
            members.push(check);
    }
    return families;
}
function only(list) {
    return list?.length === 1 ? list[0] : undefined;
}
