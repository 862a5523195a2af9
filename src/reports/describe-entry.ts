import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown } from '../lib/escape-markdown.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ReportView } from './report-input.ts';

const NAME_LENGTH = 120;

/** A name nobody vouches for, as inline code of bearable length. */
export function nameCell(name: string): string {
  return codeSpan(cutText(name, NAME_LENGTH));
}

/** Which model a run or an entry is about: provider, then region and trial where they tell something. */
export function describeProvider(
  { provider, region }: Pick<RunResult, 'provider' | 'region'>,
  trial = 1,
): string {
  const facts = [
    ...(region === '' || region === 'default' ? [] : [region]),
    ...(trial > 1 ? [`trial ${trial}`] : []),
  ];
  return facts.length === 0 ? provider : `${provider} (${facts.join(', ')})`;
}

/** The part of the conversation an entry judges, as the manifest counts it. */
export function describeTurn({ check, scope, turn }: ComparisonEntry): string {
  if (check === null) return 'run';
  return scope === 'turn' && turn !== undefined ? `turns[${turn}]` : 'conversation';
}

/** The kind of check, with its use unless it is a plain assertion; `run` for a run. */
export function describeCheck({ type, use }: ComparisonEntry): string {
  if (type === undefined) return 'run';
  return use === undefined || use === 'assertion' ? type : `${type} (${use})`;
}

/** `file:line` of an entry; empty when it has no place. */
export function describePlace({ location }: ComparisonEntry): string {
  return location === undefined ? '' : `${location.file}:${location.line}`;
}

/** Message and note of an entry as one escaped table cell. */
export function messageCell(entry: ComparisonEntry, view: ReportView): string {
  const message = escapeMarkdown(cutText(entry.message, view.detail.messageLength));
  // Without a baseline the text says once, and loudly, what the note of every entry would repeat.
  const note =
    view.comparison.baseline === null || entry.note === undefined ? '' : `*${escapeMarkdown(entry.note)}*`;
  return [message, note].filter((part) => part !== '').join(' ');
}

/** An entry on one line, with its names as inline code. */
export function describeEntry(entry: ComparisonEntry, view: ReportView): string {
  const trial = view.runByKey.get(entry.run)?.trial;
  const parts = [
    ...(view.hasSeveralConfigs ? [entry.config] : []),
    entry.scenario,
    describeProvider(entry, trial),
    ...(entry.check === null ? [] : [describeTurn(entry), describeCheck(entry)]),
  ];
  const place = describePlace(entry);
  return `${parts.map(nameCell).join(' · ')}${place === '' ? '' : ` at ${nameCell(place)}`}`;
}
