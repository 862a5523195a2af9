import { codeSpan } from "../lib/escape-markdown.js";
import { sumUsd } from "../model/money.js";
import { isBilledInPart } from "./describe-money.js";
import { formatGoDuration, formatUsd } from "./format-amounts.js";
import { markdownTable } from "./markdown-table.js";
/** The table of totals at the head of `results.md`. */
export function overviewSection(runs, { summary, lane }) {
    const rate = summary.total === 0 ? 0 : (summary.passed / summary.total) * 100;
    const duration = runs.reduce((sum, { latencyMs }) => sum + latencyMs, 0);
    const label = lane === 'mock' && summary.cost !== null ? ' (simulated)' : '';
    const rows = [
        ['Tests Run', String(summary.total)],
        ['Passed', `${summary.passed} ✅`],
        ['Failed', `${summary.failed} ❌`],
        ...(summary.errors > 0 ? [['Errors', `${summary.errors} ❌`]] : []),
        ...(summary.skipped > 0 ? [['Skipped', String(summary.skipped)]] : []),
        ['Success Rate', `${rate.toFixed(1)}%`],
        ...(summary.cost === 0 ? [] : [['Total Cost', `${formatUsd(summary.cost)}${label}`]]),
        ...(isBilledInPart(summary) ? [['Billed', formatUsd(summary.billedCost)]] : []),
        ['Total Duration', formatGoDuration(duration)],
    ];
    return `## 📊 Overview\n\n${markdownTable(['Metric', 'Value'], rows)}`;
}
/** What each provider cost; empty when nothing did. */
export function costSection(runs, { summary }) {
    if (summary.cost === 0)
        return '';
    const byProvider = new Map();
    for (const { provider, cost } of runs)
        byProvider.set(provider, [...(byProvider.get(provider) ?? []), cost]);
    const rows = [...byProvider].map(([provider, costs]) => {
        const total = sumUsd(costs);
        const average = total === null ? null : Math.round(total / costs.length);
        return [codeSpan(provider), formatUsd(total), String(costs.length), formatUsd(average)];
    });
    return `## 💰 Cost Breakdown\n\n${markdownTable(['Provider', 'Total Cost', 'Runs', 'Avg Cost'], rows)}`;
}
