import { affectedSection } from './affected-section.ts';
import { baselineSection } from './baseline-section.ts';
import { blessingSection } from './blessing-section.ts';
import { changeSections } from './change-sections.ts';
import { deltaSection } from './delta-section.ts';
import { driftSection } from './drift-section.ts';
import { existingSection, troubleSections } from './failure-sections.ts';
import { detailLevels, fitToLimit } from './fit-to-limit.ts';
import { footer, gateSection, headline, noticeSection } from './frame-sections.ts';
import { excusedSection, statisticsSection } from './judgement-sections.ts';
import { joinBlocks } from './markdown-table.ts';
import { budgetSection, moneySection } from './money-section.ts';
import { policySection } from './policy-section.ts';
import { type Detail, type ReportInput, type ReportView, viewOf } from './report-input.ts';

/** Below GitHub's 65,536, with room for the hidden marker. */
const COMMENT_LIMIT = 60_000;

const FULL_DETAIL: Detail = {
  scenarios: 'changed',
  runs: 0,
  listed: 50,
  existing: 100,
  transcripts: 5,
  diffs: 10,
  conversations: 0,
  messageLength: 1_000,
  rows: 200,
};

/** The body of the comment on a pull request, at most `limit` characters and UTF-8 bytes long. */
export function renderComment(input: ReportInput, limit = COMMENT_LIMIT): string {
  const view = viewOf(input, 'in the job summary');
  const render = (detail: Detail) => `${joinBlocks(commentBlocks(view(detail)))}\n`;
  return fitToLimit(detailLevels(FULL_DETAIL), limit, render, headline(input));
}

/** The blocks every text for GitHub shares, in reading order. */
export function commentBlocks(view: ReportView): readonly string[] {
  return [
    headline(view),
    baselineSection(view),
    affectedSection(view),
    troubleSections(view),
    gateSection(view),
    statisticsSection(view),
    driftSection(view),
    policySection(view),
    budgetSection(view),
    excusedSection(view),
    blessingSection(view),
    existingSection(view),
    changeSections(view),
    deltaSection(view),
    moneySection(view),
    noticeSection(view),
    footer(view),
  ];
}
