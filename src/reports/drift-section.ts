import { cutText } from '../lib/escape-hidden.ts';
import { escapeMarkdown } from '../lib/escape-markdown.ts';
import type { DriftFinding } from '../model/trends.ts';
import { describeDrift } from './describe-drift.ts';
import { joinBlocks, restLine } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';

const SENTENCE_LENGTH = 400;
const ROWS = 20;

/** One line about what drifted, or a list where there is room for the runs as well; empty where nothing did. */
export function driftSection({ comparison, detail, elsewhere }: ReportView): string {
  const drift = comparison.drift ?? [];
  const isList = detail.runs > 0;
  const shown = drift.slice(0, isList ? ROWS : 1).map(driftSentence);
  const rest = restLine(drift.length, shown.length, isList ? 'in comparison.json' : elsewhere);
  if (shown.length === 0) return '';
  if (!isList) return `**Drift**: ${shown.join('')}${rest === '' ? '' : ` ${rest}`}`;
  return joinBlocks(['**Drift**', shown.map((sentence) => `- ${sentence}`).join('\n'), rest]);
}

/** A drift as Markdown; the names in it are a stranger's. */
export function driftSentence(finding: DriftFinding): string {
  return escapeMarkdown(cutText(describeDrift(finding), SENTENCE_LENGTH));
}
