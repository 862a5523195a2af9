/** `1 run`, `2 runs`, `No runs`. */
export function countOf(count, noun, plural = `${noun}s`) {
    return `${count === 0 ? 'No' : count} ${count === 1 ? noun : plural}`;
}
/** One rule of the gate. */
export function gateRule(rule, outcome, reason) {
    return { rule, outcome, reason };
}
