import type { ComparisonEntry } from '../model/comparison.ts';
import { conversationDiffSection, excerptsByEntry } from './conversation-diff-section.ts';
import { describeMessage, describeNames, nameCell, placeLink } from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import { foldedBlock, joinBlocks, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';
import { transcriptBlocks } from './transcript-excerpt.ts';

/** Two spaces at the end of a line break it, in comments and in summaries alike. */
const LINE_BREAK = '  \n  ';
/** Entries of a list that stand open; a long one would bury everything below it. */
const OPEN_ENTRIES = 10;

/** What needs a look: new failures with what the agent says differently, errors, undecided checks, and what cannot be compared. */
export function troubleSections(view: ReportView): string {
  const { newFailures, errors, notComparable, undecided, baseline } = view.comparison;
  const failing = notComparable.filter(({ check, status }) => check !== null && status === 'failed');
  const others = notComparable.filter((entry) => !failing.includes(entry));
  // Of all sections together: a run that stands in two of them differs but once.
  const open = [newFailures, errors, failing, undecided].flatMap((entries) => openEntries(entries, view));
  const excerpts = excerptsByEntry(open, view);
  const list = (heading: string, entries: readonly ComparisonEntry[]) =>
    section(heading, entries, view, excerpts);
  return joinBlocks([
    list(baseline === null ? 'Failures' : 'New failures', newFailures),
    conversationDiffSection(view),
    transcriptBlocks(newFailures, view),
    list('Errors', errors),
    list('Failures that cannot be compared', failing),
    list('Undecided', undecided),
    others.length === 0
      ? ''
      : foldedBlock(
          `${others.length} not comparable with the baseline`,
          entryLists(others, view, view.detail.listed),
        ),
  ]);
}

/** Failures the baseline has too, folded. */
export function existingSection(view: ReportView): string {
  const entries = view.comparison.existingFailures;
  if (entries.length === 0) return '';
  const summary = countOf(entries.length, 'existing failure');
  if (view.detail.existing === 0) return `${summary}, listed ${view.elsewhere}.`;
  return foldedBlock(summary, entryLists(entries, view, view.detail.existing));
}

function openEntries(entries: readonly ComparisonEntry[], { detail }: ReportView) {
  return entries.slice(0, Math.min(OPEN_ENTRIES, detail.rows));
}

function section(
  heading: string,
  entries: readonly ComparisonEntry[],
  view: ReportView,
  excerpts: ReadonlyMap<ComparisonEntry, string>,
): string {
  if (entries.length === 0) return '';
  const { rows } = view.detail;
  const open = openEntries(entries, view);
  const folded = entries.slice(open.length);
  return joinBlocks([
    `#### ${heading} (${entries.length})`,
    folded.length === 0 ? '' : whereEntriesAre(entries),
    entryLists(open, view, open.length, excerpts),
    folded.length === 0
      ? ''
      : rows <= open.length
        ? restLine(entries.length, open.length, view.elsewhere)
        : foldedBlock(`${folded.length} more`, entryLists(folded, view, rows - open.length)),
  ]);
}

/** Names of one kind that a long list is summed up by. */
const NAMES_SHOWN = 5;

/** What a long list has in common, in one line: scenarios, providers and checks. */
function whereEntriesAre(entries: readonly ComparisonEntry[]): string {
  const kinds = [
    ['scenario', ({ scenario }: ComparisonEntry) => scenario],
    ['provider', ({ provider }: ComparisonEntry) => provider],
    ['kind of check', ({ type }: ComparisonEntry) => type ?? 'run', 'kinds of checks'],
  ] as const;
  return `In ${kinds
    .map(([noun, nameOf, plural = `${noun}s`]) => countNames(entries.map(nameOf), noun, plural))
    .join(' · ')}.`;
}

/** The commonest names with their counts; only how many there are where none stands out. */
function countNames(names: readonly string[], noun: string, plural: string): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a);
  const told = countOf(ranked.length, noun, plural);
  const shown = ranked.slice(0, NAMES_SHOWN);
  const covered = shown.reduce((sum, [, count]) => sum + count, 0);
  if (covered * 2 < names.length) return told;
  return `${told} (${shown.map(([name, count]) => `${nameCell(name)} ${count}`).join(', ')}${ranked.length > shown.length ? ', …' : ''})`;
}

/** One list for each Arena manifest, and what is left out. A table would be wider than a comment. */
export function entryLists(
  entries: readonly ComparisonEntry[],
  view: ReportView,
  rows: number,
  excerpts?: ReadonlyMap<ComparisonEntry, string>,
): string {
  const shown = entries.slice(0, rows);
  const configs = [...new Set(shown.map(({ config }) => config))];
  const lists = configs.flatMap((config) => [
    ...(view.hasSeveralConfigs ? [`**${nameCell(config)}**`] : []),
    shown
      .filter((entry) => entry.config === config)
      .map((entry) => entryItem(entry, view, excerpts?.get(entry)))
      .join('\n'),
  ]);
  return joinBlocks([...lists, restLine(entries.length, shown.length, view.elsewhere)]);
}

/** What is concerned, what happened, and where, a line each; below them what the agent says differently. */
function entryItem(entry: ComparisonEntry, view: ReportView, excerpt = ''): string {
  const lines = [
    describeNames(entry, view),
    describeMessage(entry, view),
    placeLink(entry, view),
    excerpt.replace(/\n(?=.)/g, '\n  '),
  ];
  return `- ${lines.filter((line) => line !== '').join(LINE_BREAK)}`;
}
