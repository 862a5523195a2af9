import { countsAsFailure } from "../model/status.js";
import { describeProvider, nameCell } from "./describe-entry.js";
import { formatUsd } from "./format-amounts.js";
import { joinBlocks, markdownTable, restLine } from "./markdown-table.js";
/** Every run with its status, those that did not pass first. */
export function runSection(view) {
    const { runs } = view.result;
    if (view.detail.runs === 0 || runs.length === 0)
        return '';
    const ordered = [
        ...runs.filter(({ status }) => status !== 'passed'),
        ...runs.filter(({ status }) => status === 'passed'),
    ];
    const shown = ordered.slice(0, view.detail.runs);
    const config = (run) => (view.hasSeveralConfigs ? [nameCell(run.config)] : []);
    const headings = ['Scenario', 'Provider', 'Status', 'Checks', 'Cost'];
    return joinBlocks([
        '#### Runs',
        markdownTable(view.hasSeveralConfigs ? ['Arena', ...headings] : headings, shown.map((run) => [
            ...config(run),
            nameCell(run.scenario),
            nameCell(describeProvider(run, run.trial)),
            run.carried === undefined ? run.status : `${run.status}, carried over`,
            describeChecks(run),
            formatUsd(run.cost),
        ]), new Set(['Cost'])),
        restLine(runs.length, shown.length, 'in arena-results.json'),
    ]);
}
/** Counts of a run's checks, such as `3 passed, 1 failed`. */
export function describeChecks({ checks }) {
    const counts = [
        ['passed', checks.filter((check) => check.status === 'passed').length],
        ['failed', checks.filter(countsAsFailure).length],
        [
            'expected or advisory',
            checks.filter((check) => check.status === 'failed' && !countsAsFailure(check)).length,
        ],
        ['error', checks.filter((check) => check.status === 'error').length],
        ['skipped', checks.filter((check) => check.status === 'skipped').length],
    ];
    const parts = counts.filter(([, count]) => count > 0).map(([word, count]) => `${count} ${word}`);
    return parts.length === 0 ? 'none' : parts.join(', ');
}
