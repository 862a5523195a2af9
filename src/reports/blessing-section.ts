import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown } from '../lib/escape-markdown.ts';
import type { Blessing, CheckSelector } from '../model/accepted-change.ts';
import type { Comparison } from '../model/comparison.ts';
import { nameCell } from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import type { ReportInput } from './report-input.ts';

const SHOWN = 20;
const REASON_LENGTH = 500;
const SHORT_SHA_LENGTH = 7;
const DAY_LENGTH = 10;

/** The blessings in force, and how many failures each excuses; empty when there are none. */
export function blessingSection({ comparison }: Pick<ReportInput, 'comparison'>): string {
  const { blessings = [] } = comparison;
  if (blessings.length === 0) return '';
  const lines = blessings.slice(0, SHOWN).map((blessing) => blessingItem(blessing, comparison));
  const rest = blessings.length > SHOWN ? [`- and ${blessings.length - SHOWN} more`] : [];
  return ['**Accepted changes**', '', ...lines, ...rest].join('\n');
}

/** The checks a selector means, escaped, such as "scenario `refund`, type `llm_judge`". */
export function describeSelector(selector: CheckSelector): string {
  const { config, scenario, provider, region, check, type } = selector;
  const parts = Object.entries({ config, scenario, provider, region, check, type }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} ${nameCell(value)}`],
  );
  return parts.length === 0 ? 'all failures' : parts.join(', ');
}

function blessingItem(blessing: Blessing, comparison: Comparison): string {
  const { selector, by, at, reason, sha, source } = blessing;
  const excused = comparison.excused.filter(
    ({ excuse }) =>
      excuse?.kind === 'blessing' && excuse.by === by && excuse.at === at && excuse.reason === reason,
  ).length;
  const when = Number.isNaN(Date.parse(at)) ? at : at.slice(0, DAY_LENGTH);
  const commit = sha === null ? '' : ` at ${codeSpan(sha.slice(0, SHORT_SHA_LENGTH))}`;
  const place = { file: 'in the policy file', label: 'with a label', comment: 'in a comment' }[source];
  const effect = excused === 0 ? 'excuses nothing now' : `excuses ${countOf(excused, 'failure')}`;
  const who = source === 'file' ? escapeMarkdown(cutText(by, REASON_LENGTH)) : codeSpan(`@${by}`);
  return `- ${describeSelector(selector)}, accepted by ${who} ${place} on ${escapeMarkdown(cutText(when, REASON_LENGTH))}${commit}: ${escapeMarkdown(cutText(reason, REASON_LENGTH))} (${effect})`;
}
