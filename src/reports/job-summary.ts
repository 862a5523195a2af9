import { detailLevels, fitToLimit } from './fit-to-limit.ts';
import { headline } from './frame-sections.ts';
import { joinBlocks } from './markdown-table.ts';
import { commentBlocks } from './pull-request-comment.ts';
import { type Detail, type ReportInput, viewOf } from './report-input.ts';
import { runSection } from './run-section.ts';
import { transcriptBlocks } from './transcript-excerpt.ts';
import { trendSection } from './trend-section.ts';

/** Below the mebibyte at which the runner drops a summary. */
const SUMMARY_LIMIT = 1_000_000;

const FULL_DETAIL: Detail = {
  scenarios: 'all',
  runs: 1_000,
  listed: 1_000,
  existing: 1_000,
  transcripts: 100,
  diffs: 0,
  conversations: 100,
  messageLength: 4_000,
  rows: 1_000,
};

/** The job summary: the comment with more of everything, every run, and the conversations behind old failures. */
export function renderJobSummary(input: ReportInput, limit = SUMMARY_LIMIT): string {
  const view = viewOf(input, 'in arena-results.json');
  const render = (detail: Detail) => {
    const shown = view(detail);
    const blocks = commentBlocks(shown);
    const old = transcriptBlocks(input.comparison.existingFailures, shown);
    return `${joinBlocks([...blocks.slice(0, -1), old, trendSection(shown), runSection(shown), ...blocks.slice(-1)])}\n`;
  };
  return fitToLimit(detailLevels(FULL_DETAIL), limit, render, headline(input));
}
