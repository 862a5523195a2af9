import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { leadsOutside } from "./leads-outside.js";
import { COMPARISON_FILE, isInside, RESULTS_FILE } from "./output-directory.js";
/** Flags win; a file name from a manifest may not leave the output directory, as the manifest may be a stranger's. */
export async function reportFile(report, request) {
    const { outputDirectory, options, arenas } = request;
    const flags = { junit: options.junitFile, markdown: options.markdownFile, html: options.htmlFile };
    const flag = flags[report.name];
    if (flag !== undefined)
        return path.resolve(options.workingDirectory, flag);
    const standard = path.join(outputDirectory, report.fileName);
    const named = arenas.flatMap((arena) => fileOfManifest(report, arena) ?? [])[0];
    if (named === undefined)
        return standard;
    const file = path.resolve(outputDirectory, named);
    if (await isFreeForReports(file, outputDirectory))
        return file;
    const title = { markdown: 'Markdown', html: 'HTML', junit: 'JUnit' }[report.name] ?? report.name;
    options.onWarning(`The manifest asks for the ${title} report at ${named}; only a file of its own below ${outputDirectory} will do. It is written to ${report.fileName}.`);
    return standard;
}
/** The file name a manifest gives a report; the old `html_report` wins over the new place, as in PromptArena. */
function fileOfManifest({ name }, { loaded }) {
    const { output, html_report: oldHtmlFile } = loaded.config.spec.defaults;
    if (name === 'markdown')
        return output?.markdown?.file;
    if (name === 'junit')
        return output?.junit?.file;
    return name === 'html' ? oldHtmlFile || output?.html?.file : undefined;
}
/** Makes the folder of the file. Links are followed before a folder counts as inside. */
async function isFreeForReports(file, outputDirectory) {
    if (!isInside(outputDirectory, file))
        return false;
    if ([RESULTS_FILE, COMPARISON_FILE].includes(path.relative(outputDirectory, file)))
        return false;
    if (leadsOutside(outputDirectory, path.dirname(file)))
        return false;
    await mkdir(path.dirname(file), { recursive: true });
    return true;
}
