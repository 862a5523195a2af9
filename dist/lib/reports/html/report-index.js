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
    const classes = classesByRun(comparison);
    const runs = [];
    const runByKey = new Map();
    const checkAnchors = new Map();
    const diffs = new Map(comparison?.conversations?.map((diff) => [diff.run, diff]));
    let openRuns = 0;
    for await (const run of source.runs()) {
        const anchor = runAnchor(runs.length);
        const byCheck = classes.get(run.key);
        if (byCheck !== undefined) {
            for (const [place, { id }] of run.checks.entries())
                if (byCheck.has(id))
                    checkAnchors.set(entryKey(run.key, id), checkAnchor(anchor, place));
        }
        const indexed = indexRun(run, anchor, byCheck, openRuns < OPEN_RUNS);
        openRuns += indexed.isOpen ? 1 : 0;
        runs.push(indexed);
        runByKey.set(run.key, indexed);
    }
    return {
        runs,
        runByKey,
        hasSeveralConfigs: new Set(runs.map(({ config }) => config)).size > 1,
        classesOf: (run, check) => classes.get(run)?.get(check) ?? [],
        diffOf: (run) => diffs.get(run),
        anchorOf: ({ run, check }) => checkAnchors.get(entryKey(run, check)) ?? runByKey.get(run)?.anchor,
    };
}
function indexRun(run, anchor, classes, mayOpen) {
    const { config, scenario, provider, region, trial, status, latencyMs } = run;
    const ids = classes === undefined ? [] : [null, ...run.checks.map(({ id }) => id)];
    const found = new Set(ids.flatMap((id) => classes?.get(id) ?? []));
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
/** By run first: most runs have nothing to tell, and then no check of theirs has to be looked up. */
function classesByRun(comparison) {
    const classes = new Map();
    if (comparison === undefined)
        return classes;
    for (const comparisonClass of COMPARISON_CLASSES) {
        for (const { run, check } of comparison[comparisonClass.list]) {
            const byCheck = classes.get(run) ?? new Map();
            classes.set(run, byCheck);
            byCheck.set(check, [...(byCheck.get(check) ?? []), comparisonClass]);
        }
    }
    return classes;
}
function entryKey(run, check) {
    return JSON.stringify([run, check]);
}
