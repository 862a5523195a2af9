import { configFingerprint } from "../model/config-fingerprint.js";
/** The baseline, unless it has nothing to say about a result: of the other lane, engine, or none of its configurations. */
export function refuseStranger(current, resolution) {
    const { baseline, reason } = resolution;
    if (baseline === undefined)
        return { reason: reason ?? 'none was found' };
    const strange = strangeness(current, baseline.result);
    if (strange !== undefined)
        return { reason: strange };
    const { meta, runs } = baseline.result;
    const before = configFingerprint(runs);
    const now = configFingerprint(current.runs) ?? null;
    const configuration = before === undefined ? {} : { configuration: { baseline: before, current: now } };
    const facts = { engineVersion: meta.engineVersion, ...configuration };
    const known = { ...baseline, origin: { ...facts, ...baseline.origin } };
    return reason === undefined ? { baseline: known } : { baseline: known, reason };
}
function strangeness(current, { lane, runs, meta }) {
    if (lane !== current.lane) {
        return `the one offered was made in the ${lane} lane, this result in the ${current.lane} lane, and the two are never compared`;
    }
    const [made, now] = [meta.engineVersion, current.meta.engineVersion];
    if (majorOf(made) !== undefined && majorOf(now) !== undefined && majorOf(made) !== majorOf(now)) {
        return `the one offered was made by engine ${made}, this result by ${now}, and another major version may judge otherwise`;
    }
    const configs = configsOf(current.runs);
    const before = configsOf(runs);
    if (runs.length === 0 || [...configs].some((config) => before.has(config)))
        return undefined;
    return `the one offered is of ${[...before].join(', ')}, this result of ${[...configs].join(', ')}; run both from the same directory`;
}
/** Undefined of a version that is no number, such as that of a build from source. */
function majorOf(version) {
    return /^v?(\d+)\./.exec(version)?.[1];
}
function configsOf(runs) {
    return new Set(runs.map(({ config }) => config));
}
