/** The phase of a turn; the last one has no end. */
export function phaseAt(phases, turn, totalTurns) {
    const progress = (turn - 1) / Math.max(1, totalTurns);
    return phases.find(({ until }) => progress < until) ?? phases.at(-1) ?? phases[0];
}
/** Takes an answer for what it is. */
export function readPlainReply(answer) {
    return { text: answer.trim() };
}
