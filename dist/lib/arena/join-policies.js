import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ManifestError } from "../errors/manifest-error.js";
import { formatLocation } from "../model/location.js";
import { entriesOf, settingsOf } from "./policy-of-file.js";
const SETTINGS = [
    'fail_on',
    'on_missing_baseline',
    'max_cost_increase',
    'trials',
    'statistics',
    'thresholds',
];
/**
 * Joins the policy files of several arenas. Entries hold for the runs of the arenas beside them. There is one gate, so a
 * setting that two files have must be the same in both, or `ManifestError` names the two places.
 */
export function joinPolicies(placed, workingDirectory) {
    const files = placed.map(({ file }) => file);
    for (const key of SETTINGS)
        requireAgreement(files, key, ({ content }) => content[key]);
    requireAgreement(files, 'baseline', baselineFileOf);
    const entries = placed.flatMap(({ file, configs }) => configs === 'all' ? [entriesOf(file.content)] : configs.map((config) => entriesOf(file.content, config)));
    const lists = {
        mustPass: entries.flatMap(({ mustPass }) => mustPass),
        quarantine: entries.flatMap(({ quarantine }) => quarantine),
        blessings: entries.flatMap(({ blessings }) => blessings),
    };
    const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
    const trials = files.flatMap(({ content }) => content.trials ?? [])[0];
    const baselineFile = files.flatMap((file) => baselineFileOf(file) ?? [])[0];
    return {
        policy: Object.assign({}, ...files.map(({ content }) => settingsOf(content)), Object.fromEntries(filled)),
        ...(trials === undefined ? {} : { trials }),
        baseline: baselineFile === undefined ? {} : { committedFile: path.relative(workingDirectory, baselineFile) },
    };
}
function baselineFileOf({ content, source }) {
    if (content.baseline === undefined)
        return undefined;
    return path.resolve(path.dirname(source.absolutePath), content.baseline.file);
}
function requireAgreement(files, key, readSetting) {
    const [first, ...others] = files.filter((file) => readSetting(file) !== undefined);
    if (first === undefined)
        return;
    const other = others.find((file) => !isDeepStrictEqual(readSetting(file), readSetting(first)));
    if (other === undefined)
        return;
    const places = [first, other].map(({ source }) => formatLocation(source.locate([key])));
    throw new ManifestError({
        code: 'POLICIES_DISAGREE',
        message: `${places.join(' and ')} set "${key}" differently, and there is one gate for all arenas of a run. ` +
            'Make them agree, set it in one of the two, or run the arenas one by one.',
    });
}
