import { escapeMarkdown } from '../lib/escape-markdown.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import { describeEntry, describeMessage, describeNames, nameCell, placeLink } from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import { foldedBlock, joinBlocks, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';
import { transcriptBlocks } from './transcript-excerpt.ts';

/** Two spaces at the end of a line break it, in comments and in summaries alike. */
const LINE_BREAK = '  \n  ';

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
  return foldedBlock(summary, entryLists(entries, view, view.detail.existing));
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
  return `#### ${heading} (${entries.length})\n\n${entryLists(entries, view, view.detail.rows)}`;
}

/** One list for each Arena manifest, and what is left out. A table would be wider than a comment. */
function entryLists(entries: readonly ComparisonEntry[], view: ReportView, rows: number): string {
  const shown = entries.slice(0, rows);
  const configs = [...new Set(shown.map(({ config }) => config))];
  const lists = configs.flatMap((config) => [
    ...(view.hasSeveralConfigs ? [`**${nameCell(config)}**`] : []),
    shown
      .filter((entry) => entry.config === config)
      .map((entry) => entryItem(entry, view))
      .join('\n'),
  ]);
  return joinBlocks([...lists, restLine(entries.length, shown.length, view.elsewhere)]);
}

/** What is concerned, what happened, and where, a line each. */
function entryItem(entry: ComparisonEntry, view: ReportView): string {
  const lines = [describeNames(entry, view), describeMessage(entry, view), placeLink(entry, view)];
  return `- ${lines.filter((line) => line !== '').join(LINE_BREAK)}`;
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
