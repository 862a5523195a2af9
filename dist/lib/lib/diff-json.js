import { canonicalJson, isJsonObject } from "./json.js";
/** Levels below which a value is compared as a whole. */
const MOST_LEVELS = 20;
/** Changes beyond which the value is shown as a whole. */
const MOST_CHANGES = 100;
/** Where two JSON values differ, in the order of sorted keys; a value that differs everywhere is one change. */
export function diffJson(before, now) {
    const changes = [];
    collect({ path: '', before, now, levels: MOST_LEVELS }, changes);
    return changes.length > MOST_CHANGES ? [whole('', before, now)] : changes;
}
function collect(place, changes) {
    const { path, before, now, levels } = place;
    if (changes.length > MOST_CHANGES || canonicalJson(before) === canonicalJson(now))
        return;
    const below = (key, old, fresh) => collect({ path: key, before: old, now: fresh, levels: levels - 1 }, changes);
    if (levels > 0 && isJsonObject(before) && isJsonObject(now)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
        for (const key of keys)
            below(keyPath(path, key), own(before, key), own(now, key));
    }
    else if (levels > 0 && Array.isArray(before) && Array.isArray(now)) {
        const length = Math.max(before.length, now.length);
        for (let index = 0; index < length && changes.length <= MOST_CHANGES; index++)
            below(`${path}[${index}]`, before[index], now[index]);
    }
    else
        changes.push(whole(path, before, now));
}
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function keyPath(path, key) {
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
}
function whole(path, before, now) {
    return {
        path,
        ...(before === undefined ? {} : { before: canonicalJson(before) }),
        ...(now === undefined ? {} : { now: canonicalJson(now) }),
    };
}
