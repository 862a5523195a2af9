import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderComparison } from "../baseline/comparison-json.js";
import { createStringSink } from "../lib/text-sink.js";
import { sourceOf } from "../model/result-summary.js";
import { writeArenaResults } from "../reports/arena-results.js";
import { MOCK_TIME } from "./mock-time.js";
export const RESULTS_FILE = 'arena-results.json';
export const COMPARISON_FILE = 'comparison.json';
/** Writes the result, the comparison, and a file for every report asked for. */
export async function writeFiles(input) {
    const { outputDirectory } = input;
    const sink = createStringSink();
    await writeArenaResults(sourceOf(input.result), sink);
    const results = path.join(outputDirectory, RESULTS_FILE);
    await replaceFile(results, sink.text());
    const comparison = path.join(outputDirectory, COMPARISON_FILE);
    await replaceFile(comparison, renderComparison(input.comparison));
    if (input.chosen.hasRunFiles)
        await writeRunFiles(input);
    let junit;
    for (const report of input.chosen.reports) {
        const file = reportFile(report, input);
        await writeReport(report, file, input);
        if (report.name === 'junit')
            junit = file;
    }
    return { outputDirectory, results, comparison, ...(junit === undefined ? {} : { junit }) };
}
async function writeRunFiles({ store, runIds, outputDirectory }) {
    for (const id of runIds)
        await replaceFile(path.join(outputDirectory, `${id}.json`), await store.dumpToJson(id));
}
async function writeReport(report, file, { result, comparison }) {
    const generatedAt = result.lane === 'mock' ? MOCK_TIME : result.meta.generatedAt;
    const sink = createStringSink();
    await report.render(sourceOf(result), sink, { comparison, generatedAt });
    await mkdir(path.dirname(file), { recursive: true });
    await replaceFile(file, sink.text());
}
/** Flags win; a file name from a manifest may not leave the output directory, as the manifest may be a stranger's. */
function reportFile(report, { outputDirectory, options, arenas }) {
    const flag = { junit: options.junitFile, markdown: options.markdownFile }[report.name];
    if (flag !== undefined)
        return path.resolve(options.workingDirectory, flag);
    const standard = path.join(outputDirectory, report.fileName);
    if (report.name !== 'markdown')
        return standard;
    const named = arenas.flatMap((arena) => arena.loaded.config.spec.defaults.output?.markdown?.file ?? [])[0];
    if (named === undefined)
        return standard;
    const file = path.resolve(outputDirectory, named);
    if (file.startsWith(outputDirectory + path.sep))
        return file;
    options.onWarning(`The manifest asks for the Markdown report at ${named}, outside ${outputDirectory}; it is ignored.`);
    return standard;
}
/** Writes beside the target and renames, so that an interrupted run never leaves half a file. */
async function replaceFile(file, content) {
    const temporary = `${file}.partial`;
    await writeFile(temporary, content);
    await rename(temporary, file);
}
