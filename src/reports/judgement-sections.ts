import { cutText } from '../lib/escape-hidden.ts';
import { escapeMarkdown } from '../lib/escape-markdown.ts';
import { statisticsFacts } from './describe-trials.ts';
import { entryLists } from './failure-sections.ts';
import { countOf } from './format-amounts.ts';
import { foldedBlock } from './markdown-table.ts';
import type { ReportView } from './report-input.ts';

/** What the trials can and cannot tell; empty where nothing was tried more than once. */
export function statisticsSection({ comparison }: ReportView): string {
  return statisticsFacts(comparison)
    .map((fact) => escapeMarkdown(cutText(fact, 500)))
    .join('  \n');
}

/** Failures that a quarantine or a blessing keeps from counting, with the reason of each; folded, but never left out. */
export function excusedSection(view: ReportView): string {
  const { excused } = view.comparison;
  if (excused.length === 0) return '';
  const summary = `${countOf(excused.length, 'failure')} excused`;
  if (view.detail.existing === 0) return `${summary}, listed ${view.elsewhere}.`;
  return foldedBlock(summary, entryLists(excused, view, view.detail.existing));
}
