/** Holds the runs of a plan in stages, if it has any, and gives the ids of those that were held in plan order. */
export async function holdInStages(runs, { stages, bus }, hold) {
    if (stages === undefined)
        return hold(runs);
    const ids = new Map();
    const holdAll = async (some) => {
        for (const [index, id] of (await hold(some)).entries()) {
            const run = some[index];
            if (run !== undefined)
                ids.set(run, id);
        }
    };
    await holdAll(runs.filter((run) => stages.isFirst(run)));
    const later = runs.filter((run) => !stages.isFirst(run));
    const wanted = await stages.choose(later, ids);
    const total = ids.size + wanted.length;
    if (total < runs.length)
        bus.emit({ type: 'plan.narrowed', total });
    await holdAll(wanted);
    return runs.flatMap((run) => ids.get(run) ?? []);
}
