/** Notes which turn of a scenario is under way; before the first one, and in an eval, the place is its name. */
export function watchPlace(run) {
    let reached;
    return {
        onTurn: (turn) => {
            reached = turn;
        },
        placed: (end) => end.error === undefined ? end : { error: { ...end.error, location: placeOf(run, reached) } },
    };
}
function placeOf(run, turn) {
    const { source } = run.kind === 'scenario' ? run.scenario.manifest : run.eval;
    return source.locate(turn === undefined ? ['metadata', 'name'] : ['spec', 'turns', turn]);
}
