const MANIFEST = /\.ya?ml$/i;
/**
 * The files that an execution covered, so that a case which is missing from them counts as removed. A test command covers
 * every file of tests that the baseline knows.
 */
export function coveredBy(files, { testCommand }, baseline) {
    if (testCommand === undefined || baseline === undefined)
        return files;
    const before = baseline.runs.map(({ config }) => config).filter((config) => !MANIFEST.test(config));
    return [...new Set([...files, ...before])];
}
/** Tests run in the lane that is asked for, as nobody sees whether their agents call models. */
export function laneWithTests(lane, mode, { testCommand }) {
    return testCommand === undefined ? lane : mode;
}
