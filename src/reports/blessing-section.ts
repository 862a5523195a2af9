import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown } from '../lib/escape-markdown.ts';
import type { Blessing, CheckSelector } from '../model/accepted-change.ts';
import type { Comparison } from '../model/comparison.ts';
import { nameCell } from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import { joinBlocks, restLine } from './markdown-table.ts';
import type { Detail, ReportView } from './report-input.ts';

const SHOWN = 20;
const REASON_LENGTH = 500;
const NAME_LENGTH = 120;
const SHORT_SHA_LENGTH = 7;
const DAY_LENGTH = 10;

/** The blessings in force, and how many failures each excuses; empty when there are none. */
export function blessingSection(
  view: Pick<ReportView, 'comparison' | 'elsewhere'> & {
    readonly detail: Pick<Detail, 'rows' | 'messageLength'>;
  },
): string {
  const { blessings = [] } = view.comparison;
  if (blessings.length === 0) return '';
  const shown = blessings.slice(0, Math.min(SHOWN, view.detail.rows));
  if (shown.length === 0) return `${countOf(blessings.length, 'accepted change')} ${view.elsewhere}.`;
  const reasonLength = Math.min(REASON_LENGTH, view.detail.messageLength);
  const lines = shown.map((blessing) => blessingItem(blessing, view.comparison, reasonLength));
  return joinBlocks([
    '**Accepted changes**',
    lines.join('\n'),
    restLine(blessings.length, shown.length, view.elsewhere),
  ]);
}

/** The checks a selector means, escaped, such as "scenario `refund`, type `llm_judge`". */
export function describeSelector(selector: CheckSelector): string {
  const { config, scenario, provider, region, check, type } = selector;
  const parts = Object.entries({ config, scenario, provider, region, check, type }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} ${nameCell(value)}`],
  );
  return parts.length === 0 ? 'all new failures' : parts.join(', ');
}

function blessingItem(blessing: Blessing, comparison: Comparison, reasonLength: number): string {
  const { selector, by, at, reason, sha, source } = blessing;
  const excused = comparison.excused.filter(
    ({ excuse }) =>
      excuse?.kind === 'blessing' && excuse.by === by && excuse.at === at && excuse.reason === reason,
  ).length;
  const when = Number.isNaN(Date.parse(at)) ? at : at.slice(0, DAY_LENGTH);
  const commit = sha === null ? '' : ` at ${codeSpan(sha.slice(0, SHORT_SHA_LENGTH))}`;
  const place = { file: 'in the policy file', label: 'with a label', comment: 'in a comment' }[source];
  const effect = excused === 0 ? 'excuses nothing now' : `excuses ${countOf(excused, 'failure')}`;
  const who = source === 'file' ? escapeMarkdown(cutText(by, NAME_LENGTH)) : nameCell(`@${by}`);
  return `- ${describeSelector(selector)}, accepted by ${who} ${place} on ${escapeMarkdown(cutText(when, NAME_LENGTH))}${commit}: ${escapeMarkdown(cutText(reason, reasonLength))} (${effect})`;
}
