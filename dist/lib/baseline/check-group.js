import { effectiveStatus } from "./compared-entry.js";
import { isSample } from "./is-sample.js";
/** The checks of a case's runs by id, in the order in which they first come. */
export function groupChecks(runs) {
    const groups = new Map();
    for (const run of runs) {
        for (const check of run.checks) {
            const group = groups.get(check.id);
            if (group === undefined)
                groups.set(check.id, { first: { run, check }, held: [{ run, check }] });
            else
                group.held.push({ run, check });
        }
    }
    return [...groups].map(([id, group]) => ({ id, ...group }));
}
/** Whether a group has one with a status. */
export function holds(group, status) {
    return group.held.some(({ check }) => effectiveStatus(check) === status);
}
/** Those of a group with a status. */
export function heldWith(group, status) {
    return group.held.filter(({ check }) => effectiveStatus(check) === status);
}
/** The status of a check over its trials: a failure outweighs all, and what was judged outweighs what was not. */
export function statusOfGroup(group) {
    const order = ['failed', 'passed', 'error'];
    return order.find((status) => holds(group, status)) ?? 'skipped';
}
/** How often a check passed over independent runs. */
export function sampleOf(group) {
    let passed = 0;
    let total = 0;
    for (const { run, check } of group.held) {
        const status = effectiveStatus(check);
        if ((status !== 'passed' && status !== 'failed') || !isSample(run))
            continue;
        total++;
        if (status === 'passed')
            passed++;
    }
    return { passed, total };
}
