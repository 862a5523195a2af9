import { escapeMarkdown } from '../lib/escape-markdown.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import {
  describeCheck,
  describeEntry,
  describePlace,
  describeProvider,
  describeTurn,
  messageCell,
  nameCell,
} from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import { foldedBlock, joinBlocks, markdownTable, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';
import { transcriptBlocks } from './transcript-excerpt.ts';

const HEADINGS = ['Scenario', 'Provider', 'Turn', 'Check', 'What happened', 'Where'];

/** What needs a look: new failures with the conversations behind them, errors, and what cannot be compared. */
export function troubleSections(view: ReportView): string {
  const { newFailures, errors, notComparable, baseline } = view.comparison;
  return joinBlocks([
    section(baseline === null ? 'Failures' : 'New failures', newFailures, view),
    transcriptBlocks(newFailures, view),
    section('Errors', errors, view),
    section('Not comparable', notComparable, view),
  ]);
}

/** Failures the baseline has too, folded. */
export function existingSection(view: ReportView): string {
  const entries = view.comparison.existingFailures;
  if (entries.length === 0) return '';
  const summary = countOf(entries.length, 'existing failure');
  if (view.detail.existing === 0) return `${summary} ${view.elsewhere}.`;
  return foldedBlock(summary, entryTables(entries, view, view.detail.existing));
}

/** Fixed, removed, changed and added checks as lists, and how many were skipped. */
export function changeSections(view: ReportView): string {
  const { fixed, removed, changed, added, skipped } = view.comparison;
  return joinBlocks([
    list('fixed', fixed, view),
    list('removed', removed, view),
    list('changed', changed, view),
    list('added', added, view),
    skipped.length === 0 ? '' : `${countEntries(skipped)} skipped.`,
  ]);
}

/** How many runs and checks a list holds, such as `1 run and 3 checks`. */
function countEntries(entries: readonly ComparisonEntry[]): string {
  const runs = entries.filter(({ check }) => check === null).length;
  const checks = entries.length - runs;
  const parts = [
    ...(runs > 0 ? [countOf(runs, 'run')] : []),
    ...(checks > 0 ? [countOf(checks, 'check')] : []),
  ];
  return parts.join(' and ');
}

function section(heading: string, entries: readonly ComparisonEntry[], view: ReportView): string {
  if (entries.length === 0) return '';
  return `#### ${heading} (${entries.length})\n\n${entryTables(entries, view, view.detail.rows)}`;
}

/** One table for each Arena manifest, and what is left out. */
function entryTables(entries: readonly ComparisonEntry[], view: ReportView, rows: number): string {
  const shown = entries.slice(0, rows);
  const configs = [...new Set(shown.map(({ config }) => config))];
  const tables = configs.flatMap((config) => [
    ...(view.hasSeveralConfigs ? [`**${nameCell(config)}**`] : []),
    markdownTable(
      HEADINGS,
      shown.filter((entry) => entry.config === config).map((entry) => row(entry, view)),
    ),
  ]);
  return joinBlocks([...tables, restLine(entries.length, shown.length, view.elsewhere)]);
}

function row(entry: ComparisonEntry, view: ReportView): readonly string[] {
  const place = describePlace(entry);
  return [
    nameCell(entry.scenario),
    nameCell(describeProvider(entry, view.runByKey.get(entry.run)?.trial)),
    nameCell(describeTurn(entry)),
    nameCell(describeCheck(entry)),
    messageCell(entry, view),
    place === '' ? '' : nameCell(place),
  ];
}

const OPEN_LIST_LENGTH = 5;

function list(what: string, entries: readonly ComparisonEntry[], view: ReportView): string {
  if (entries.length === 0) return '';
  const summary = `${countEntries(entries)} ${what}`;
  const shown = entries.slice(0, view.detail.listed);
  if (shown.length === 0) return `${summary} ${view.elsewhere}.`;
  const lines = shown.map((entry) => {
    const note = entry.note === undefined ? '' : ` *${escapeMarkdown(entry.note)}*`;
    return `- ${describeEntry(entry, view)}${note}`;
  });
  const body = joinBlocks([lines.join('\n'), restLine(entries.length, shown.length, view.elsewhere)]);
  return entries.length > OPEN_LIST_LENGTH ? foldedBlock(summary, body) : `**${summary}**\n\n${body}`;
}
