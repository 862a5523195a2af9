import { COMPARISON_CLASSES } from "./comparison-classes.js";
/** Conversations that start open at most; the reader of a large file opens what matters. */
const OPEN_RUNS = 3;
/** Id of the element of a run; the place counts from 0. */
export function runAnchor(place) {
    return `run-${place + 1}`;
}
/** Id of the element of a check; the place is that in the run's list. */
export function checkAnchor(run, place) {
    return `${run}-check-${place + 1}`;
}
/** Goes through the runs once and keeps what the tables and links of the page need. */
export async function indexRuns(source, comparison) {
    const classes = classesByEntry(comparison);
    const runs = [];
    const runByKey = new Map();
    const checkAnchors = new Map();
    let openRuns = 0;
    for await (const run of source.runs()) {
        const anchor = runAnchor(runs.length);
        for (const [place, { id }] of run.checks.entries()) {
            const key = entryKey(run.key, id);
            if (classes.has(key))
                checkAnchors.set(key, checkAnchor(anchor, place));
        }
        const indexed = indexRun(run, anchor, classes, openRuns < OPEN_RUNS);
        openRuns += indexed.isOpen ? 1 : 0;
        runs.push(indexed);
        runByKey.set(run.key, indexed);
    }
    return {
        runs,
        runByKey,
        hasSeveralConfigs: new Set(runs.map(({ config }) => config)).size > 1,
        classesOf: (run, check) => classes.get(entryKey(run, check)) ?? [],
        anchorOf: ({ run, check }) => checkAnchors.get(entryKey(run, check)) ?? runByKey.get(run)?.anchor,
    };
}
function indexRun(run, anchor, classes, mayOpen) {
    const { config, scenario, provider, region, trial, status, latencyMs } = run;
    const ids = [null, ...run.checks.map(({ id }) => id)];
    const found = new Set(ids.flatMap((id) => classes.get(entryKey(run.key, id)) ?? []));
    return {
        anchor,
        config,
        scenario,
        provider,
        region,
        trial,
        status,
        latencyMs,
        isUnscripted: run.unscripted === true,
        classes: COMPARISON_CLASSES.filter((candidate) => found.has(candidate)),
        isOpen: mayOpen && [...found].some(({ isTrouble }) => isTrouble),
    };
}
function classesByEntry(comparison) {
    const classes = new Map();
    if (comparison === undefined)
        return classes;
    for (const comparisonClass of COMPARISON_CLASSES) {
        for (const { run, check } of comparison[comparisonClass.list]) {
            const key = entryKey(run, check);
            const known = classes.get(key);
            if (known === undefined)
                classes.set(key, [comparisonClass]);
            else
                known.push(comparisonClass);
        }
    }
    return classes;
}
function entryKey(run, check) {
    return JSON.stringify([run, check]);
}
