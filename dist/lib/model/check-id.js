/**
 * `use/scope/turn/type/hash8`; the turn is `-` for conversation scope, and the hash the first 8 hex digits of that of the
 * parameters as written.
 */
export function checkId({ use, scope, turn, type }, paramsHash) {
    return [use, scope, turn ?? '-', type, paramsHash].join('/');
}
/** The id without its parameters: what stays the same when only they change. */
export function checkFamily(id) {
    return id.split('/').slice(0, 4).join('/');
}
/** The id without its turn: what stays the same when only that moves. */
export function checkIdAnywhere(id) {
    const [use, scope, , ...rest] = id.split('/');
    return [use, scope, ...rest].join('/');
}
/**
 * The same check on another turn; guardrails are bound once and judged on every turn. The turn of a self-play exchange
 * is written `turn.iteration`.
 */
export function checkIdAtTurn(id, turn, iteration) {
    const [use, scope, , ...rest] = id.split('/');
    return [use, scope, iteration === undefined ? turn : `${turn}.${iteration}`, ...rest].join('/');
}
/** Numbers equal ids in the order they come: the second one ends in `/2`. */
export function createIdCounter() {
    const seen = new Map();
    return (id) => {
        const count = (seen.get(id) ?? 0) + 1;
        seen.set(id, count);
        return count === 1 ? id : `${id}/${count}`;
    };
}
