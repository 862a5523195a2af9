/**
 * Which hypotheses are rejected by the step-up procedure of Benjamini and Hochberg, in the order given: on average at
 * most the share `rate` of them wrongly.
 */
export function benjaminiHochberg(pValues, rate) {
    const sorted = [...pValues].sort((a, b) => a - b);
    const last = sorted.findLastIndex((pValue, index) => pValue <= ((index + 1) * rate) / sorted.length);
    const bound = sorted[last] ?? Number.NEGATIVE_INFINITY;
    return pValues.map((pValue) => pValue <= bound);
}
