/** The pool of the latest inputs of every case, by the case. */
export function latestPools(pools) {
    const latest = new Map();
    for (const pool of pools) {
        const known = latest.get(pool.case);
        if (known === undefined || Date.parse(known.until) <= Date.parse(pool.until))
            latest.set(pool.case, pool);
    }
    return latest;
}
