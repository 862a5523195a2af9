import { SUSPECTED_NOTE } from "../model/suspicion.js";
import { countOf, formatAge } from "./format-amounts.js";
/** Reasons for not comparing that are told one by one. */
const REASONS_SHOWN = 3;
/** Suspected failures that are named one by one. */
const SUSPECTED_NAMED = 5;
/** What a baseline is kept in, by the source of its origin. */
const PLACES = {
    artifact: 'artifact',
    file: 'baseline file',
    'base tree': 'run anew for this comparison',
};
/** Where a baseline comes from in plain words, without its commit and branch. */
export function placeOfBaseline({ source, runId }) {
    const place = PLACES[source] ?? source;
    return source === 'artifact' && runId !== undefined ? `${place} of run ${runId}` : place;
}
/** How old a baseline was when the result was made; undefined for one that was run for it. */
export function ageOfBaseline({ createdAt, source }, { meta }) {
    if (source === 'base tree')
        return undefined;
    const age = createdAt === null ? Number.NaN : Date.parse(meta.generatedAt) - Date.parse(createdAt);
    return age >= 0 ? `${formatAge(age)} old` : 'age unknown';
}
/**
 * What tells how far a baseline can be trusted beside its age: distance, lane, engine, configuration. Each is said, known
 * or not, but for the distance of a file, which nobody can know.
 */
export function baselineFacts({ distance, engineVersion, configuration, source }, { lane }) {
    const unknownDistance = source === 'file' ? [] : ['distance unknown'];
    return [
        ...(distance === undefined ? unknownDistance : [`${countOf(distance, 'commit')} behind`]),
        `${lane} lane`,
        engineVersion === undefined ? 'engine unknown' : `arena-action ${engineVersion}`,
        configurationFact(configuration),
    ];
}
function configurationFact(configuration) {
    if (configuration === undefined)
        return 'configuration unknown';
    const { baseline, current } = configuration;
    return baseline === current
        ? `same configuration (${baseline})`
        : `configuration ${baseline}, now ${current ?? 'unknown'}`;
}
/** What of the result could not be held against the baseline, one sentence for each reason. */
export function incomparableFacts({ baseline, notComparable }, { meta }) {
    const counts = new Map();
    for (const { note } of notComparable) {
        if (note !== undefined)
            counts.set(note, (counts.get(note) ?? 0) + 1);
    }
    const reasons = [...counts].map(([note, count]) => `Not compared (${count}): ${note}`);
    const rest = reasons.length - REASONS_SHOWN;
    const before = baseline?.engineVersion;
    return [
        ...(before === undefined || majorOf(before) === majorOf(meta.engineVersion)
            ? []
            : [
                `The baseline was made by arena-action ${before}, this result by ${meta.engineVersion}: what differs may come from the engine.`,
            ]),
        ...reasons.slice(0, REASONS_SHOWN),
        ...(rest > 0 ? [`Not compared for ${countOf(rest, 'other reason')}.`] : []),
    ];
}
/** Which failures may be old, where only a digest says so; undefined where none is suspected. */
export function suspectedFact({ newFailures }) {
    const suspected = newFailures.filter(({ note }) => note === SUSPECTED_NOTE);
    if (suspected.length === 0)
        return undefined;
    const named = suspected
        .slice(0, SUSPECTED_NAMED)
        .map(({ scenario, type }) => `${scenario} (${type ?? 'run'})`);
    const rest = suspected.length - named.length;
    const all = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    return `Suspected to have failed before, by a digest that nobody vouches for: ${all}. They count all the same.`;
}
/** Up to the first version every minor one may break, as npm has it. */
function majorOf(version) {
    return /^0\.\d+|^\d+/.exec(version)?.[0] ?? version;
}
/** How the baseline was found; empty where the first place had it, which nobody needs to be told. */
export function baselineSteps({ steps = [] }) {
    return steps.length > 2 ? steps : [];
}
