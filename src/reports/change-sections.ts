import { escapeMarkdown } from '../lib/escape-markdown.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import { describeEntry } from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import { foldedBlock, joinBlocks, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';

const OPEN_LIST_LENGTH = 5;

/** Fixed, flaky, removed, changed and added checks as lists, and how many were skipped. */
export function changeSections(view: ReportView): string {
  const { fixed, flaky, removed, changed, added, skipped } = view.comparison;
  return joinBlocks([
    list('fixed', fixed, view),
    list('flaky', flaky, view),
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

function list(what: string, entries: readonly ComparisonEntry[], view: ReportView): string {
  if (entries.length === 0) return '';
  const summary = `${countEntries(entries)} ${what}`;
  const shown = entries.slice(0, view.detail.listed);
  if (shown.length === 0) return `${summary}, listed ${view.elsewhere}.`;
  const lines = shown.map((entry) => {
    const note = entry.note === undefined ? '' : ` *${escapeMarkdown(entry.note)}*`;
    return `- ${describeEntry(entry, view)}${note}`;
  });
  const body = joinBlocks([lines.join('\n'), restLine(entries.length, shown.length, view.elsewhere)]);
  return entries.length > OPEN_LIST_LENGTH ? foldedBlock(summary, body) : `**${summary}**\n\n${body}`;
}
