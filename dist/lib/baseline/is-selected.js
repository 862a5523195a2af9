/** Whether a run lies within the filters of an invocation. */
export function isSelected(run, selection) {
    const has = (list, value) => list === undefined || list.includes(value);
    return (has(selection?.configs, run.config) &&
        has(selection?.evals, run.scenario) &&
        has(selection?.scenarios, run.scenario) &&
        has(selection?.providers, run.provider) &&
        has(selection?.regions, run.region));
}
