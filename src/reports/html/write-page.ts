import { type Markup, markupText } from '../../lib/html-markup.ts';
import type { Report } from '../report.ts';
import { affectedSection } from './affected-section.ts';
import { amountSection } from './amount-section.ts';
import { findingSections } from './finding-sections.ts';
import { pageHeader, pageTitle } from './header-section.ts';
import type { HtmlView } from './html-view.ts';
import { matrixSection } from './matrix-section.ts';
import { pageEnd, pageStart } from './page-frame.ts';
import { policySection } from './policy-section.ts';
import { indexRuns } from './report-index.ts';
import { runArticle } from './run-article.ts';
import { runListEnd, runListStart } from './run-list.ts';
import { trendSection } from './trend-section.ts';

/**
 * One HTML file that loads nothing: verdict, findings, matrix, costs, and every conversation. The source is gone
 * through twice, once for the tables and once for the conversations, so that no more than one of them is held.
 */
export const writePage: Report['render'] = async (source, sink, { comparison, trends, generatedAt }) => {
  const write = async (markup: Markup) => sink.write(markupText(markup));
  const index = await indexRuns(source, comparison);
  const { lane, summary, meta } = source;
  const view: HtmlView = { ...index, result: { lane, summary, meta }, comparison, trends, generatedAt };
  await write(pageStart(pageTitle(view)));
  await write(pageHeader(view));
  await write(findingSections(view));
  await write(policySection(view));
  await write(affectedSection(view));
  await write(matrixSection(view));
  await write(amountSection(view));
  await write(trendSection(view));
  await write(runListStart(view));
  let place = 0;
  for await (const run of source.runs()) {
    await write(runArticle(run, place, view));
    place += 1;
  }
  await write(runListEnd(view));
  await write(pageEnd(meta.engineVersion));
};
