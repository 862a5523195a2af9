/**
 * A script of all turns of an attack, each followed by the checks, with the final checks and the judge at its end. Once
 * the attacker has broken through there are no more turns: the final checks decide.
 */
export function marathonScript(attacker, { checks = [], finalChecks = [] }) {
    const exitEarly = async (state, executor) => {
        if (!attacker.hasBrokenThrough())
            return undefined;
        const verdict = await runChecks(finalChecks, state, executor);
        return (verdict ??
            executor.succeed('The attacker found all it could score, and every check on the way and at the end held.'));
    };
    const turn = [
        (_, executor) => executor.user(),
        (_, executor) => executor.agent(),
        exitEarly,
        ...checks,
    ];
    const turns = Array.from({ length: attacker.totalTurns }, () => turn).flat();
    return [...turns, ...finalChecks, (_, executor) => executor.judge()];
}
/** Runs steps until one comes to a verdict, and gives that back. */
async function runChecks(steps, state, executor) {
    for (const step of steps) {
        const outcome = await step(state, executor);
        if (typeof outcome === 'object' && outcome !== null && 'success' in outcome)
            return outcome;
    }
    return undefined;
}
