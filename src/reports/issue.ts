import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown, markdownLink } from '../lib/escape-markdown.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import type { DriftFinding } from '../model/trends.ts';
import { describeCheck, describeProvider } from './describe-entry.ts';
import { driftSentence } from './drift-section.ts';
import { cutToBytes, fitsLimit } from './fit-to-limit.ts';
import { joinBlocks, restLine } from './markdown-table.ts';

/** What the issue about a branch says. */
export interface IssueInput {
  /** Tells arenas of one repository apart; absent where there is only one. */
  readonly name?: string | undefined;
  readonly drift: readonly DriftFinding[];
  readonly newFailures: readonly ComparisonEntry[];
  /** Failures that an earlier execution opened the issue for and that are there still. */
  readonly stillFailing: readonly ComparisonEntry[];
  readonly branch: string;
  readonly sha: string;
  /** RFC 3339 time. */
  readonly at: string;
  /** Address of the workflow run. */
  readonly run: string;
}

const TITLE_LENGTH = 200;

/** Entries of a list and characters of a message to try, until the text fits. */
const DETAIL_LEVELS: readonly (readonly [rows: number, messageLength: number])[] = [
  [50, 500],
  [20, 300],
  [10, 160],
  [0, 0],
];

/** The title of the issue in plain text, such as `Arena: drift and regression on main`. */
export function issueTitle({ name, drift, newFailures, stillFailing, branch }: IssueInput): string {
  const words = [
    ...(drift.length === 0 ? [] : ['drift']),
    ...(newFailures.length + stillFailing.length === 0 ? [] : ['regression']),
  ];
  const subject = name === undefined ? 'Arena' : `Arena ${name}`;
  return cutText(`${subject}: ${words.join(' and ')} on ${branch}`, TITLE_LENGTH);
}

/** The body of the issue, at most `limit` characters and UTF-8 bytes long. */
export function renderIssue(input: IssueInput, limit: number): string {
  for (const [rows, messageLength] of DETAIL_LEVELS) {
    const text = render(input, rows, messageLength);
    if (fitsLimit(text, limit)) return text;
  }
  return cutToBytes(lead(input), limit);
}

/** What is said when nothing of it is left. */
export function renderRecovery(input: Pick<IssueInput, 'sha' | 'at' | 'run' | 'branch'>): string {
  return `Recovered: the ${runLink(input)} found none of it any more.\n`;
}

function render(input: IssueInput, rows: number, messageLength: number): string {
  const { drift, newFailures, stillFailing } = input;
  const line = (entry: ComparisonEntry) => entryLine(entry, messageLength);
  return `${joinBlocks([
    lead(input),
    list('Drift', drift, (finding) => `- ${driftSentence(finding)}`, rows),
    list('New failures', newFailures, line, rows),
    list('Still failing', stillFailing, line, rows),
    'This text follows every execution, and the issue is closed when one finds nothing of it any more. ' +
      'Closed as not planned, it stays closed for a while.',
  ])}\n`;
}

function lead(input: IssueInput): string {
  return `The ${runLink(input)} found what was not so before.`;
}

function runLink({ run, branch, sha, at }: Pick<IssueInput, 'sha' | 'at' | 'run' | 'branch'>): string {
  const when = escapeMarkdown(at.slice(0, 10));
  return `${markdownLink('execution', run)} of ${codeSpan(branch)} at ${codeSpan(sha.slice(0, 7))} on ${when}`;
}

function list<T>(heading: string, items: readonly T[], toLine: (item: T) => string, rows: number): string {
  if (items.length === 0) return '';
  const shown = items.slice(0, rows);
  return joinBlocks([
    `**${heading}** (${items.length})`,
    shown.map(toLine).join('\n'),
    restLine(items.length, shown.length, 'in the job summary'),
  ]);
}

function entryLine(entry: ComparisonEntry, messageLength: number): string {
  const names = [
    entry.scenario,
    describeProvider(entry),
    entry.check === null ? 'whole run' : describeCheck(entry),
  ];
  const message = escapeMarkdown(cutText(entry.message, messageLength));
  return `- ${names.map((name) => codeSpan(cutText(name, TITLE_LENGTH))).join(' · ')}${message === '' ? '' : `: ${message}`}`;
}
