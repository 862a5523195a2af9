/** The simulated user who speaks in a turn; undefined when its text is scripted. */
export function selfPlayRoleOf(run, turn) {
    const { self_play: selfPlay } = run.arena.loaded.config.spec;
    const role = run.scenario.manifest.spec.turns[turn]?.role;
    return selfPlay?.enabled === true ? selfPlay.roles.find(({ id }) => id === role) : undefined;
}
/** The iterations of a turn in order; one without a number for a scripted turn. */
export function iterationsOf(run, turn) {
    if (selfPlayRoleOf(run, turn) === undefined)
        return [undefined];
    const count = Math.max(1, run.scenario.manifest.spec.turns[turn]?.turns ?? 1);
    return Array.from({ length: count }, (_, iteration) => iteration);
}
/** How often user and assistant speak in a run that goes to its end. */
export function countExchanges(run) {
    return run.scenario.manifest.spec.turns.reduce((total, _, turn) => total + iterationsOf(run, turn).length, 0);
}
