import { cutText } from '../lib/escape-hidden.ts';
import { escapeMarkdown } from '../lib/escape-markdown.ts';
import type { DriftFinding } from '../model/trends.ts';
import { describeDrift } from './describe-drift.ts';
import { countOf } from './format-amounts.ts';
import type { ReportView } from './report-input.ts';

const SENTENCE_LENGTH = 400;

/** One line about what drifted; empty where nothing did. */
export function driftSection({ comparison, elsewhere }: ReportView): string {
  const [first, ...rest] = comparison.drift ?? [];
  if (first === undefined) return '';
  const more = rest.length === 0 ? '' : ` ${countOf(rest.length, 'more', 'more')} ${elsewhere}.`;
  return `**Drift**: ${driftSentence(first)}${more}`;
}

/** A drift as Markdown; the names in it are a stranger's. */
export function driftSentence(finding: DriftFinding): string {
  return escapeMarkdown(cutText(describeDrift(finding), SENTENCE_LENGTH));
}
