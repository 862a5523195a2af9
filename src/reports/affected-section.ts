import { cutText } from '../lib/escape-hidden.ts';
import { escapeMarkdown } from '../lib/escape-markdown.ts';
import type { AffectedPlan } from '../model/affected.ts';
import {
  causesOf,
  describeAffected,
  describeCarried,
  describeUnread,
  describeWay,
} from './describe-affected.ts';
import { nameCell } from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import { foldedBlock, joinBlocks, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';
import { terminalLine } from './terminal-style.ts';

const CAUSES_SHOWN = 3;
const WAYS_IN_TERMINAL = 10;
const SENTENCE_LENGTH = 1_000;

/** What the change let run and what was carried over; where a text has room, why each scenario ran. */
export function affectedSection(view: ReportView): string {
  const { affected } = view.result.meta;
  if (affected === undefined) return '';
  const carried = describeCarried(view.result.runs);
  const sentence = escapeMarkdown(
    cutText(describeAffected(affected, { ran: 'ran', carried }), SENTENCE_LENGTH),
  );
  const causes = affected.everythingBecause === undefined ? causesLine(affected) : '';
  return joinBlocks([[sentence, causes].filter((part) => part !== '').join(' '), details(affected, view)]);
}

function causesLine(affected: AffectedPlan): string {
  const causes = causesOf(affected);
  if (causes.length === 0) return '';
  const shown = causes.slice(0, CAUSES_SHOWN).map(([cause, count]) => `${nameCell(cause)} (${count})`);
  const rest = causes.length > shown.length ? ` and ${causes.length - shown.length} more` : '';
  return `Because of ${shown.join(', ')}${rest}.`;
}

/** A text that lists no runs has no room for the ways of a change either. */
function details(affected: AffectedPlan, view: ReportView): string {
  const { ran } = affected;
  if (view.detail.runs === 0) return '';
  const shown = ran.slice(0, view.detail.runs);
  const lines = shown.map(({ because }) => `- ${because.map(nameCell).join(' → ')}`).join('\n');
  const rest = restLine(ran.length, shown.length, view.elsewhere);
  const unread = describeUnread(affected);
  return joinBlocks([
    ran.length === 0
      ? ''
      : foldedBlock(`Why ${countOf(ran.length, 'scenario')} ran`, joinBlocks([lines, rest])),
    unread === undefined ? '' : escapeMarkdown(cutText(unread, SENTENCE_LENGTH)),
  ]);
}

/** The same for a terminal, a line each. */
export function affectedLines(
  affected: AffectedPlan,
  words: { readonly ran: string; readonly carried: string },
): readonly string[] {
  const { ran } = affected;
  const ways = ran.slice(0, WAYS_IN_TERMINAL).map((scenario) => `  ${describeWay(scenario)}`);
  const rest = ran.length > ways.length ? [`  and ${ran.length - ways.length} more`] : [];
  const unread = describeUnread(affected);
  return [describeAffected(affected, words), ...ways, ...rest, ...(unread === undefined ? [] : [unread])].map(
    terminalLine,
  );
}
