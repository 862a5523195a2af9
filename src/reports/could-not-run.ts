import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown, linkTo, markdownLink } from '../lib/escape-markdown.ts';
import { formatLocation, isInsideRepository } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import { cutToBytes, fitsLimit } from './fit-to-limit.ts';
import { countOf } from './format-amounts.ts';
import { joinBlocks, restLine } from './markdown-table.ts';
import type { ReportLinks } from './report-input.ts';

/** What keeps an arena from running; a problem of a manifest has a place. */
export type Obstacle = Pick<Problem, 'severity' | 'message' | 'hint'> &
  Partial<Pick<Problem, 'location' | 'path'>>;

/** What the text about an arena that could not run is made of. */
export interface CouldNotRunInput {
  /** Warnings are listed after the errors. */
  readonly obstacles: readonly Obstacle[];
  /** The first words of the text; "Arena" when absent. */
  readonly title?: string;
  readonly links: ReportLinks;
  readonly version: string;
  /** Where the reader finds what is left out, such as "in the job summary". */
  readonly elsewhere: string;
}

const TITLE_LENGTH = 255;

/** Rows and characters of a message to try, until the text fits. */
const DETAIL_LEVELS: readonly (readonly [rows: number, messageLength: number])[] = [
  [Number.POSITIVE_INFINITY, 1_000],
  [1_000, 500],
  [300, 500],
  [100, 500],
  [50, 300],
  [20, 160],
  [5, 80],
  [0, 0],
];

/** Says that nothing ran and what to mend, in at most `limit` characters and UTF-8 bytes of Markdown. */
export function renderCouldNotRun(input: CouldNotRunInput, limit: number): string {
  for (const [rows, messageLength] of DETAIL_LEVELS) {
    const text = render(input, rows, messageLength);
    if (fitsLimit(text, limit)) return text;
  }
  return cutToBytes(heading(input), limit);
}

/** The same in one line of plain text, such as `Could not run: 3 problems`. */
export function couldNotRunTitle({ obstacles }: Pick<CouldNotRunInput, 'obstacles'>): string {
  return `Could not run: ${countErrors(obstacles)}`;
}

function render(input: CouldNotRunInput, rows: number, messageLength: number): string {
  const { obstacles, links, elsewhere } = input;
  const isError = ({ severity }: Obstacle) => severity === 'error';
  const ordered = [...obstacles.filter(isError), ...obstacles.filter((obstacle) => !isError(obstacle))];
  const shown = ordered.slice(0, rows).map((obstacle) => obstacleLine(obstacle, links, messageLength));
  return `${joinBlocks([
    heading(input),
    'Nothing was run, so there is no verdict about this commit. An earlier result says nothing about it.',
    shown.join('\n'),
    restLine(ordered.length, shown.length, elsewhere),
    footer(input),
  ])}\n`;
}

function heading({ title = 'Arena', obstacles }: CouldNotRunInput): string {
  return `### ${escapeMarkdown(cutText(title, TITLE_LENGTH))} could not run: ${countErrors(obstacles)}`;
}

function countErrors(obstacles: readonly Obstacle[]): string {
  return countOf(obstacles.filter(({ severity }) => severity === 'error').length, 'problem');
}

function obstacleLine(obstacle: Obstacle, links: ReportLinks, messageLength: number): string {
  const { severity, path = '', message, hint } = obstacle;
  const where = [placeOf(obstacle, links), path === '' ? '' : codeSpan(cutText(path, TITLE_LENGTH))];
  const what = [message, hint ?? ''].map((text) => escapeMarkdown(cutText(text, messageLength)));
  const parts = [...(severity === 'warning' ? ['warning:'] : []), ...where, ...what];
  return `- ${parts.filter((part) => part !== '').join(' ')}`;
}

function placeOf({ location }: Obstacle, { source }: ReportLinks): string {
  if (location === undefined) return '';
  const place = codeSpan(formatLocation(location));
  if (source === undefined || !isInsideRepository(location)) return place;
  const file = location.file.split('/').map(encodeURIComponent).join('/');
  return linkTo(place, `${source}/${file}#L${location.line}`);
}

function footer({ links, version }: CouldNotRunInput): string {
  const facts = [
    `arena-action ${escapeMarkdown(version)}`,
    ...(links.run === undefined ? [] : [markdownLink('job', links.run)]),
    ...(links.check === undefined ? [] : [markdownLink('check', links.check)]),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
