import { normalQuantile } from "./normal.js";
const DEFAULT_CONFIDENCE = 0.95;
const DEFAULT_QUANTILE = normalQuantile((1 + DEFAULT_CONFIDENCE) / 2);
/** Wilson's score interval of a pass rate, without continuity correction; 0 to 1 where there are no trials. */
export function wilsonInterval({ passed, total }, confidence = DEFAULT_CONFIDENCE) {
    if (total === 0)
        return { low: 0, high: 1 };
    const z = confidence === DEFAULT_CONFIDENCE ? DEFAULT_QUANTILE : normalQuantile((1 + confidence) / 2);
    const square = z * z;
    const centre = passed + square / 2;
    const reach = z * Math.sqrt((passed * (total - passed)) / total + square / 4);
    const bound = (value) => Math.min(1, Math.max(0, value / (total + square)));
    return {
        // Exactly so at the ends, where rounding would leave a trace.
        low: passed === 0 ? 0 : bound(centre - reach),
        high: passed === total ? 1 : bound(centre + reach),
    };
}
/** A sample with its 95 % interval. */
export function rateOf({ passed, total }) {
    return { passed, total, ...wilsonInterval({ passed, total }) };
}
