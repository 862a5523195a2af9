import { cutText } from '../lib/escape-hidden.ts';
import { codeSpan, escapeMarkdown } from '../lib/escape-markdown.ts';
import {
  ageOfBaseline,
  baselineFacts,
  baselineSteps,
  incomparableFacts,
  placeOfBaseline,
  suspectedFact,
} from './baseline-facts.ts';
import { joinBlocks } from './markdown-table.ts';
import type { ReportInput } from './report-input.ts';

const SHORT_SHA_LENGTH = 7;
const NAME_LENGTH = 120;
/** Room for every place that was looked into. */
const SENTENCE_LENGTH = 1_500;

/** What the result was compared with and how far that can be trusted, or loudly that there was nothing. */
export function baselineSection(input: ReportInput): string {
  const { comparison, result } = input;
  const { baseline, gate, reason } = comparison;
  if (baseline === null) {
    const rule = gate.find((entry) => entry.rule === 'missing-baseline');
    const suspected = suspectedFact(comparison);
    const told = sentence(rule?.reason ?? `There is no baseline: ${reason ?? 'none was found'}.`);
    return [`> [!WARNING]\n> ${told}`, ...(suspected === undefined ? [] : [sentence(suspected)])].join(
      '\n> ',
    );
  }
  const refused =
    reason === undefined ? '' : ` ${sentence(reason.charAt(0).toUpperCase() + reason.slice(1))}`;
  const incomparable = incomparableFacts(comparison, result).map((fact) => `<sub>${sentence(fact)}</sub>`);
  return joinBlocks([`${describeBaseline(input)}${refused}`, incomparable.join('<br>\n'), steps(input)]);
}

function describeBaseline({ comparison: { baseline }, result }: ReportInput): string {
  if (baseline === null) return '';
  const { sha, ref } = baseline;
  const branch = ref === null ? '' : ` on ${codeSpan(ref.replace(/^refs\/heads\//, ''))}`;
  const place = escapeMarkdown(cutText(placeOfBaseline(baseline), NAME_LENGTH));
  const commit =
    sha === null ? `a ${place}${branch}` : `${codeSpan(sha.slice(0, SHORT_SHA_LENGTH))}${branch} (${place})`;
  const age = ageOfBaseline(baseline, result);
  const known = [...(age === undefined ? [] : [age]), ...baselineFacts(baseline, result)];
  const facts = known.map((fact) => escapeMarkdown(cutText(fact, NAME_LENGTH)));
  return `Compared with ${commit}: ${facts.join(', ')}.`;
}

function steps({ comparison: { baseline } }: ReportInput): string {
  const told = baseline === null ? [] : baselineSteps(baseline);
  if (told.length === 0) return '';
  const lines = told.map((step) => `1. ${escapeMarkdown(cutText(step, SENTENCE_LENGTH))}`);
  return ['<details><summary>How the baseline was found</summary>', '', ...lines, '', '</details>'].join(
    '\n',
  );
}

function sentence(text: string): string {
  const escaped = escapeMarkdown(cutText(text, SENTENCE_LENGTH));
  return /[.!?…]$/.test(escaped) ? escaped : `${escaped}.`;
}
