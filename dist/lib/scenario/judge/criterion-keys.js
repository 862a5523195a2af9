const LONGEST_KEY = 70;
/** Gives every criterion a key of its own, made of its words; those that would be the same are numbered. */
export function keyCriteria(criteria) {
    const taken = new Set();
    return criteria.map((criterion) => {
        const key = freeKey(plainKey(criterion), taken);
        taken.add(key);
        return { key, criterion };
    });
}
function plainKey(criterion) {
    const key = criterion
        .replaceAll("'", '')
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '_');
    return key.slice(0, LONGEST_KEY) || 'criterion';
}
function freeKey(key, taken) {
    for (let number = 2, candidate = key;; number++) {
        if (!taken.has(candidate))
            return candidate;
        const suffix = `_${number}`;
        candidate = `${key.slice(0, LONGEST_KEY - suffix.length)}${suffix}`;
    }
}
