import { COMPACTION, DAY_MS } from "./history-limits.js";
import { latestPools } from "./latest-pools.js";
import { renderEntry, renderPool } from "./render-history.js";
/**
 * Makes a history small: older entries are thinned to one a day, then one a week; pools of inputs that are gone are
 * dropped. The pool of a case's latest inputs keeps its counts as long as the case is held at all.
 */
export function compactHistory(history, limits = {}) {
    const chosen = { ...COMPACTION, ...limits };
    const entries = thinEntries(history.entries, chosen);
    const pools = dropUnseen(history, chosen);
    return fitToSize({ ...history, pools, entries }, chosen.characters);
}
/** Keeps the newest entry of every day, or week, that lies far enough back, and no more than may be kept at all. */
function thinEntries(entries, limits) {
    const newest = Date.parse(entries.at(-1)?.at ?? '');
    const seen = new Set();
    const kept = [];
    for (const entry of [...entries].reverse()) {
        const slot = slotOf(Date.parse(entry.at), newest, limits);
        if (slot !== undefined && seen.has(slot))
            continue;
        if (slot !== undefined)
            seen.add(slot);
        kept.push(entry);
    }
    return kept.slice(0, limits.entries).reverse();
}
function slotOf(at, newest, limits) {
    const age = (newest - at) / DAY_MS;
    if (age <= limits.everyEntryDays)
        return undefined;
    const day = Math.floor(at / DAY_MS);
    return age <= limits.dailyDays ? `day ${day}` : `week ${Math.floor(day / 7)}`;
}
/** The age of a pool in entries is counted before they are thinned. */
function dropUnseen({ pools, entries }, limits) {
    const latest = latestPools(pools);
    const newest = Date.parse(entries.at(-1)?.at ?? '');
    const floor = Date.parse(entries.at(-limits.unseenEntries - 1)?.at ?? '');
    return pools.filter((pool) => {
        const until = Date.parse(pool.until);
        if (newest - until > limits.unseenDays * DAY_MS)
            return false;
        return latest.get(pool.case) === pool || !(until <= floor);
    });
}
/** Former inputs go first, those unseen for longest before others; then the oldest entries, but never the last few. */
function fitToSize(history, characters) {
    const latest = latestPools(history.pools);
    const sizes = new Map();
    for (const pool of history.pools)
        sizes.set(pool, renderPool(pool).length + 2);
    for (const entry of history.entries)
        sizes.set(entry, renderEntry(entry).length + 2);
    let size = [...sizes.values()].reduce((sum, length) => sum + length, 0);
    const former = history.pools
        .filter((pool) => latest.get(pool.case) !== pool)
        .sort((a, b) => Date.parse(a.until) - Date.parse(b.until));
    const dropped = new Set();
    for (const item of [...former, ...history.entries.slice(0, -ENTRIES_KEPT)]) {
        if (size <= characters)
            break;
        dropped.add(item);
        size -= sizes.get(item) ?? 0;
    }
    const isKept = (item) => !dropped.has(item);
    return {
        ...history,
        pools: history.pools.filter(isKept),
        entries: history.entries.filter(isKept),
    };
}
/** Entries that stay however large the pools are: trends and drift need some. */
const ENTRIES_KEPT = 10;
