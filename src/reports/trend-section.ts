import type { HistoryPoint } from '../model/history.ts';
import type { ScenarioTrend } from '../model/trends.ts';
import { nameCell } from './describe-entry.ts';
import { countOf, formatCount, formatUsd } from './format-amounts.ts';
import { joinBlocks, markdownTable, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';
import { sparkline } from './sparkline.ts';

/** Executions that a row of bars shows. */
const SHOWN_MOMENTS = 20;
const ROWS = 50;

/** What a column is about: the value of a point, and how it is written. */
interface TrendColumn {
  readonly heading: string;
  readonly read: (point: HistoryPoint) => number | null;
  readonly write: (point: HistoryPoint) => string;
  /** The bounds of the bars; those of the values where absent. */
  readonly bounds?: readonly [number, number];
}

const COLUMNS: readonly TrendColumn[] = [
  {
    heading: 'Pass rate',
    read: ({ runs }) => (runs.total === 0 ? null : runs.passed / runs.total),
    write: ({ runs }) => `${runs.passed} of ${runs.total}`,
    bounds: [0, 1],
  },
  { heading: 'Cost per run', read: ({ cost }) => cost, write: ({ cost }) => formatUsd(cost) },
  { heading: 'Tokens per run', read: tokensOf, write: (point) => formatCount(tokensOf(point)) },
  {
    heading: 'p95 latency, ms',
    read: ({ latencyMs }) => latencyMs.p95,
    write: ({ latencyMs }) => formatCount(latencyMs.p95),
  },
];

/** How scenarios fared from execution to execution, those that fell most first; empty without earlier executions. */
export function trendSection(view: ReportView): string {
  const { trends, detail } = view;
  if (trends === undefined) return '';
  const shown = trends.scenarios.slice(0, Math.min(ROWS, detail.rows));
  if (shown.length === 0) return '';
  const count = Math.min(trends.moments.length, SHOWN_MOMENTS);
  const names = view.hasSeveralConfigs ? ['Arena', 'Scenario', 'Provider'] : ['Scenario', 'Provider'];
  return joinBlocks([
    `#### Trends over ${countOf(count, 'execution')}`,
    markdownTable(
      [...names, ...COLUMNS.map(({ heading }) => heading)],
      shown.map((trend) => [
        ...(view.hasSeveralConfigs ? [nameCell(trend.config)] : []),
        nameCell(trend.scenario),
        nameCell(trend.provider),
        ...COLUMNS.map((column) => trendCell(trend, column)),
      ]),
    ),
    restLine(trends.scenarios.length, shown.length, 'in the HTML report'),
  ]);
}

function trendCell({ points }: ScenarioTrend, { read, write, bounds }: TrendColumn): string {
  const last = points.slice(-SHOWN_MOMENTS);
  const current = last.at(-1);
  const values = last.map((point) => (point === null ? null : read(point)));
  const known = values.filter((value) => value !== null);
  const [least, most] = bounds ?? [Math.min(...known), Math.max(...known)];
  const now = current === undefined || current === null ? 'unknown' : write(current);
  return `${sparkline(values, least, most)} ${now}`;
}

function tokensOf({ inputTokens, outputTokens }: HistoryPoint): number {
  return inputTokens + outputTokens;
}
