/** Prepares an input for rendering. */
export function viewOf(input, elsewhere) {
    const { runs } = input.result;
    const runByKey = new Map(runs.map((run) => [run.key, run]));
    const hasSeveralConfigs = new Set(runs.map(({ config }) => config)).size > 1;
    return (detail) => ({ ...input, detail, runByKey, hasSeveralConfigs, elsewhere });
}
