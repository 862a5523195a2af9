import path from 'node:path';
import { renderComparison } from "../baseline/comparison-json.js";
import { renderHistory } from "../baseline/history/render-history.js";
import { MOCK_TIME } from "../engine/mock-time.js";
import { sourceOf } from "../model/result-summary.js";
import { writeArenaResults } from "../reports/arena-results.js";
import { chooseMarkdownSections } from "./arena-defaults.js";
import { COMPARISON_FILE, HISTORY_FILE, RESULTS_FILE } from "./output-directory.js";
import { reportFile } from "./report-file.js";
import { writeOrWarn } from "./write-or-warn.js";
/**
 * Writes the result, the comparison, and a file for every report asked for. A file that cannot be
 * written keeps no other from being written.
 */
export async function writeFiles(input) {
    const { outputDirectory, result, comparison, chosen, options } = input;
    const files = {
        results: path.join(outputDirectory, RESULTS_FILE),
        comparison: path.join(outputDirectory, COMPARISON_FILE),
    };
    await writeOrWarn(files.results, options, (sink) => writeArenaResults(sourceOf(result), sink));
    await writeOrWarn(files.comparison, options, async (sink) => sink.write(renderComparison(comparison)));
    const history = await writeHistory(input);
    await input.runFiles?.complete(input.runIds);
    const written = {};
    for (const report of chosen.reports) {
        const file = await reportFile(report, input);
        if (await writeOrWarn(file, options, (sink) => renderReport(report, sink, input)))
            written[report.name] = file;
    }
    const { junit, html } = written;
    return {
        outputDirectory,
        ...files,
        ...(history === undefined ? {} : { history }),
        ...(junit === undefined ? {} : { junit }),
        ...(html === undefined ? {} : { html }),
    };
}
async function writeHistory(input) {
    const { history, outputDirectory, options } = input;
    if (history === undefined)
        return undefined;
    const named = options.history?.file;
    const file = named === undefined
        ? path.join(outputDirectory, HISTORY_FILE)
        : path.resolve(options.workingDirectory, named);
    const isWritten = await writeOrWarn(file, options, async (sink) => sink.write(renderHistory(history)));
    return isWritten ? file : undefined;
}
async function renderReport(report, sink, { result, comparison, trends, arenas }) {
    const markdown = chooseMarkdownSections(arenas.map((arena) => arena.loaded.config.spec));
    const generatedAt = result.lane === 'mock' ? MOCK_TIME : result.meta.generatedAt;
    await report.render(sourceOf(result), sink, {
        comparison,
        generatedAt,
        ...(trends === undefined ? {} : { trends }),
        ...(markdown === undefined ? {} : { markdown }),
    });
}
