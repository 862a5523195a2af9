/** `use/scope/turn/type/hash8`; the turn is `-` for conversation scope. */
export function checkId({ use, scope, turn, type, paramsHash }) {
    return [use, scope, turn ?? '-', type, paramsHash].join('/');
}
/** The id without its parameters: what stays the same when only they change. */
export function checkFamily(id) {
    return id.split('/').slice(0, 4).join('/');
}
/** The same check on another turn; guardrails are bound once and judged on every turn. */
export function checkIdAtTurn(id, turn) {
    const [use, scope, , ...rest] = id.split('/');
    return [use, scope, turn, ...rest].join('/');
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
