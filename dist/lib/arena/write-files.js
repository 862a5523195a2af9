import path from 'node:path';
import { renderComparison } from "../baseline/comparison-json.js";
import { renderHistory } from "../baseline/history/render-history.js";
import { MOCK_TIME } from "../engine/mock-time.js";
import { limitConcurrency } from "../lib/limit-concurrency.js";
import { sourceOf } from "../model/result-summary.js";
import { writeArenaResults } from "../reports/arena-results.js";
import { chooseMarkdownSections } from "./arena-defaults.js";
import { COMPARISON_FILE, HISTORY_FILE, RESULTS_FILE } from "./output-directory.js";
import { reportFile } from "./report-file.js";
import { writeTextFile } from "./write-text-file.js";
/** Opening and renaming takes longer than writing; a few at a time hide it. */
const FILES_AT_ONCE = 16;
/**
 * Writes the result, the comparison, and a file for every report asked for. The work is done by now, so a file that
 * cannot be written is a warning and keeps no other from being written.
 */
export async function writeFiles(input) {
    const { outputDirectory, result, comparison, chosen } = input;
    const files = {
        results: path.join(outputDirectory, RESULTS_FILE),
        comparison: path.join(outputDirectory, COMPARISON_FILE),
    };
    await attempt(files.results, input, (sink) => writeArenaResults(sourceOf(result), sink));
    await attempt(files.comparison, input, async (sink) => sink.write(renderComparison(comparison)));
    const history = await writeHistory(input);
    if (chosen.hasRunFiles)
        await writeRunFiles(input);
    const written = {};
    for (const report of chosen.reports) {
        const file = await reportFile(report, input);
        if (await attempt(file, input, (sink) => renderReport(report, sink, input)))
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
    const isWritten = await attempt(file, input, async (sink) => sink.write(renderHistory(history)));
    return isWritten ? file : undefined;
}
async function attempt(file, { options }, write) {
    try {
        await writeTextFile(file, options.executionId, write);
        return true;
    }
    catch (error) {
        options.onWarning(`${file} could not be written: ${error instanceof Error ? error.message : error}`);
        return false;
    }
}
async function writeRunFiles(input) {
    const { workingDirectory } = input.options;
    await limitConcurrency(input.runIds, FILES_AT_ONCE, (id) => attempt(path.join(input.outputDirectory, `${id}.json`), input, async (sink) => sink.write(new TextDecoder().decode(await input.store.dumpToJson(id, { workingDirectory })))));
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
