import { createSeededRandom } from "../../lib/seeded-random.js";
/**
 * The interval of the mean difference, current less baseline, by a paired percentile bootstrap. The same seed gives the
 * same interval. Throws `RangeError` without pairs.
 */
export function bootstrapMeanDifference(pairs, { seed, resamples, confidence = 0.95 }) {
    if (pairs.length === 0)
        throw new RangeError('A bootstrap needs at least one pair.');
    const differences = pairs.map(({ baseline, current }) => current - baseline);
    const random = createSeededRandom(seed);
    const means = Array.from({ length: resamples }, () => resampledMean(differences, random));
    means.sort((a, b) => a - b);
    const outside = (1 - confidence) / 2;
    return { low: quantile(means, outside), high: quantile(means, 1 - outside) };
}
function resampledMean(values, random) {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw++)
        sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
}
/** Between the two nearest values, in proportion. */
function quantile(sorted, share) {
    const position = share * (sorted.length - 1);
    const below = sorted[Math.floor(position)] ?? 0;
    const above = sorted[Math.ceil(position)] ?? below;
    return below + (above - below) * (position - Math.floor(position));
}
