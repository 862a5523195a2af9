import type { CostDelta, CountDelta } from '../model/comparison.ts';
import { nameCell } from './describe-entry.ts';
import { formatCount, formatPercent, formatUsd } from './format-amounts.ts';
import { joinBlocks, markdownTable, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';

/** What a scenario, or all of them, took. */
interface DeltaRow {
  readonly config: string;
  readonly scenario: string;
  readonly cost: CostDelta;
  readonly input: CountDelta;
  readonly output: CountDelta;
  readonly latency: CountDelta;
}

const ROWS = 100;

/** Cost, tokens and latency by scenario, those that changed unless the detail asks for all; empty when nothing did. */
export function deltaSection(view: ReportView): string {
  const { scenarios } = view.detail;
  if (scenarios === 'none') return '';
  const rows = scenarioRows(view);
  const chosen = { all: rows, changed: rows.filter(isChanged), total: [] }[scenarios];
  const total = totalRow(view);
  if (chosen.length === 0 && !isChanged(total)) return '';
  const hasLatency = [total, ...chosen].some(({ latency }) => latency.current !== 0 || latency.baseline);
  const headings = ['Cost', 'Input tokens', 'Output tokens', ...(hasLatency ? ['Latency, ms'] : [])];
  const scenarioHeadings = view.hasSeveralConfigs ? ['Arena', 'Scenario'] : ['Scenario'];
  const cells = (row: DeltaRow) => [
    costCell(row.cost),
    countCell(row.input),
    countCell(row.output),
    ...(hasLatency ? [countCell(row.latency)] : []),
  ];
  const shown = chosen
    .slice(0, ROWS)
    .map((row) => [
      ...(view.hasSeveralConfigs ? [nameCell(row.config)] : []),
      nameCell(row.scenario),
      ...cells(row),
    ]);
  const totalCells = [...(view.hasSeveralConfigs ? [''] : []), '**Total**', ...cells(total)];
  const cost = view.result.lane === 'mock' ? 'Cost (simulated)' : 'Cost';
  const label = hasLatency ? `${cost}, tokens and latency` : `${cost} and tokens`;
  return joinBlocks([
    `#### ${label}`,
    markdownTable([...scenarioHeadings, ...headings], [...shown, totalCells], new Set(headings)),
    restLine(chosen.length, shown.length, view.elsewhere),
  ]);
}

function scenarioRows({ comparison: { cost, tokens, latency } }: ReportView): readonly DeltaRow[] {
  // The three lists are made from the same scenarios in the same order.
  return cost.byScenario.flatMap(({ config, scenario, delta }, index) => {
    const token = tokens.byScenario[index]?.delta;
    const time = latency.byScenario[index]?.delta;
    return token === undefined || time === undefined
      ? []
      : [{ config, scenario, cost: delta, input: token.input, output: token.output, latency: time }];
  });
}

function totalRow({ comparison: { cost, tokens, latency } }: ReportView): DeltaRow {
  return { config: '', scenario: '', cost, input: tokens.input, output: tokens.output, latency };
}

function isChanged({ cost, input, output, latency }: DeltaRow): boolean {
  return cost.baseline !== cost.current
    ? cost.baseline !== null || input.baseline !== null
    : [input, output, latency].some(({ delta }) => delta !== null && delta !== 0);
}

/** The amount now and how it changed; a table of both amounts would be wider than a comment. */
function costCell({ current, deltaPercent }: CostDelta): string {
  return `${formatUsd(current)}${percent(deltaPercent)}`;
}

function countCell({ current, deltaPercent }: CountDelta): string {
  return `${formatCount(current)}${percent(deltaPercent)}`;
}

function percent(value: number | null): string {
  return value === null || value === 0 ? '' : ` (${formatPercent(value)})`;
}
