import { cutText, escapeHidden, escapeLineBreaks } from '../lib/escape-hidden.ts';
import { conversationDiffSection } from './conversation-diff-section.ts';
import { existingSection } from './failure-sections.ts';
import { detailLevels, fitToLimit } from './fit-to-limit.ts';
import { headline } from './frame-sections.ts';
import { headlineFacts } from './headline.ts';
import { joinBlocks } from './markdown-table.ts';
import { commentBlocks } from './pull-request-comment.ts';
import { type Detail, type ReportInput, viewOf } from './report-input.ts';
import { runSection } from './run-section.ts';
import { transcriptBlocks } from './transcript-excerpt.ts';

/** GitHub's limit for summary and text, each. */
const CHECK_RUN_LIMIT = 65_535;
const TITLE_LENGTH = 255;

const SUMMARY_DETAIL: Detail = {
  scenarios: 'changed',
  runs: 0,
  listed: 50,
  existing: 0,
  transcripts: 0,
  diffs: 10,
  conversations: 0,
  messageLength: 500,
  rows: 200,
};

const TEXT_DETAIL: Detail = {
  scenarios: 'none',
  runs: 300,
  listed: 0,
  existing: 200,
  transcripts: 20,
  diffs: 0,
  conversations: 20,
  messageLength: 1_000,
  rows: 0,
};

/** The output of a check run. */
export interface CheckRunTexts {
  /** Plain text, shown in the list of checks. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown; empty when there is nothing beyond the summary. */
  readonly text: string;
}

/** The texts of a check run, each within `limit`: the verdict as title, the comment as summary, details as text. */
export function renderCheckRun(input: ReportInput, limit = CHECK_RUN_LIMIT): CheckRunTexts {
  const summaryView = viewOf(input, 'in the job summary');
  const renderSummary = (detail: Detail) => `${joinBlocks(commentBlocks(summaryView(detail)))}\n`;
  const textView = viewOf(input, 'in the job summary');
  const renderText = (detail: Detail) => {
    const view = textView(detail);
    const { newFailures } = input.comparison;
    const blocks = [
      conversationDiffSection(view),
      transcriptBlocks(newFailures, view),
      existingSection(view),
      runSection(view),
    ];
    const text = joinBlocks(blocks);
    return text === '' ? '' : `${text}\n`;
  };
  return {
    title: cutText(escapeLineBreaks(escapeHidden(headlineFacts(input))), TITLE_LENGTH),
    summary: fitToLimit(detailLevels(SUMMARY_DETAIL), limit, renderSummary, headline(input)),
    text: fitToLimit(detailLevels(TEXT_DETAIL), limit, renderText, ''),
  };
}
