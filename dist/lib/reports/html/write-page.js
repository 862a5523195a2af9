import { markupText } from "../../lib/html-markup.js";
import { affectedSection } from "./affected-section.js";
import { amountSection } from "./amount-section.js";
import { findingSections } from "./finding-sections.js";
import { pageHeader, pageTitle } from "./header-section.js";
import { matrixSection } from "./matrix-section.js";
import { pageEnd, pageStart } from "./page-frame.js";
import { policySection } from "./policy-section.js";
import { indexRuns } from "./report-index.js";
import { runArticle } from "./run-article.js";
import { runListEnd, runListStart } from "./run-list.js";
import { trendSection } from "./trend-section.js";
/**
 * One HTML file that loads nothing: verdict, findings, matrix, costs, and every conversation. The source is gone
 * through twice, once for the tables and once for the conversations, so that no more than one of them is held.
 */
export const writePage = async (source, sink, { comparison, trends, generatedAt }) => {
    const write = async (markup) => sink.write(markupText(markup));
    const index = await indexRuns(source, comparison);
    const { lane, summary, meta } = source;
    const view = { ...index, result: { lane, summary, meta }, comparison, trends, generatedAt };
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
