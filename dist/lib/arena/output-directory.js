import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ManifestError } from "../errors/manifest-error.js";
import { codeOfThrown } from "../lib/error-like.js";
import { isGitsOwn } from "../lib/is-gits-own.js";
import { realPlace } from "./real-place.js";
import { hasOutputBlock } from "./resolve-formats.js";
/** The result of an invocation, below its output directory. */
export const RESULTS_FILE = 'arena-results.json';
/** What the baseline makes of that result, beside it. */
export const COMPARISON_FILE = 'comparison.json';
/** What this execution and earlier ones found, for those that follow. */
export const HISTORY_FILE = 'arena-history.json';
/** Where results go when nobody says anything. */
const DEFAULT_DIRECTORY = 'out';
/**
 * The output directory of the first arena's manifest, relative to the working directory, else `out`. A manifest may be a
 * stranger's, so one outside the working directory, or inside git's own, is not used.
 */
export function manifestDirectory(workingDirectory, arenas, onWarning) {
    const { output, out_dir: old } = arenas[0]?.defaults ?? {};
    const named = (hasOutputBlock({ output }) ? output?.dir : old) || DEFAULT_DIRECTORY;
    const directory = path.resolve(workingDirectory, named);
    const isBelow = directory !== path.resolve(workingDirectory) && isInside(workingDirectory, directory);
    const isOwn = isBelow && !isGitsOwn(directory);
    if (isOwn)
        return directory;
    onWarning(`defaults.output.dir: "${named}" is no directory below the working directory; results go to "${DEFAULT_DIRECTORY}". ` +
        'Only the caller can name another place: --out, or the input output-dir.');
    return path.resolve(workingDirectory, DEFAULT_DIRECTORY);
}
/**
 * Makes sure that results can be written, before anything runs. It asks the system at once: a handful of answers takes less
 * than waiting for one.
 */
export function prepareOutput({ workingDirectory, outputDirectory, files }) {
    refuseEscape(workingDirectory, outputDirectory);
    prepareDirectory(outputDirectory, 'output directory');
    for (const file of files) {
        prepareDirectory(path.dirname(file), `directory of the report ${path.basename(file)}`);
        if (isDirectory(file))
            throw notWritable(`report ${file}`, undefined, 'It is a directory.');
    }
}
/** Removes what an earlier run left, so that nobody takes it for this one's when this one breaks off. */
export async function clearPreviousResults(outputDirectory) {
    for (const name of [RESULTS_FILE, COMPARISON_FILE])
        await rm(path.join(outputDirectory, name), { force: true });
}
function prepareDirectory(directory, what) {
    try {
        createDirectory(directory);
        accessSync(directory, constants.W_OK);
    }
    catch (cause) {
        throw notWritable(`${what} ${directory}`, cause);
    }
}
/** Creates a directory and those above it, one by one: where nothing can be created, Node's own way tries for ever. */
function createDirectory(directory) {
    try {
        mkdirSync(directory);
    }
    catch (error) {
        const code = codeOfThrown(error);
        // Somebody else may have been faster, too.
        if (code === 'EEXIST' && isDirectory(directory))
            return;
        const parent = path.dirname(directory);
        if (code !== 'ENOENT' || parent === directory)
            throw error;
        createDirectory(parent);
        createBelow(directory);
    }
}
/** Creates a directory of which the one above is there. */
function createBelow(directory) {
    try {
        mkdirSync(directory);
    }
    catch (error) {
        if (!isDirectory(directory))
            throw error;
    }
}
function isDirectory(file) {
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * A link in a checkout may lead anywhere; who checks out a stranger's branch must not have files written, nor directories
 * made, for it.
 */
function refuseEscape(workingDirectory, outputDirectory) {
    if (!isInside(workingDirectory, outputDirectory))
        return;
    const real = followLinks(outputDirectory);
    const leadsOut = !isInside(realPlace(workingDirectory), real);
    const leadsIntoGit = isGitsOwn(real) && !isGitsOwn(outputDirectory);
    if (!leadsOut && !leadsIntoGit)
        return;
    throw notWritable(`output directory ${outputDirectory}`, undefined, `It is a link that leads ${leadsOut ? 'out of the working directory' : "into git's own"}.`);
}
function followLinks(outputDirectory) {
    try {
        return realPlace(outputDirectory);
    }
    catch (cause) {
        throw notWritable(`output directory ${outputDirectory}`, cause);
    }
}
/** Whether a path is the directory or lies below it, by its text. */
export function isInside(directory, file) {
    const relative = path.relative(directory, file);
    return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
function notWritable(what, cause, why = '') {
    return new ManifestError({
        code: 'OUTPUT_NOT_WRITABLE',
        message: `The ${what} cannot be written. ${why === '' ? '' : `${why} `}Choose another one or mend its permissions.`,
        cause,
    });
}
