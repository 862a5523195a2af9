import { passRate } from "./pass-rate.js";
import { wilsonInterval } from "./wilson-interval.js";
/**
 * The interval of how much the pass rate fell, baseline less current: the hybrid of two Wilson intervals (method 10 of
 * Newcombe 1998).
 */
export function fallInterval(current, baseline, confidence = 0.95) {
    const now = wilsonInterval(current, confidence);
    const before = wilsonInterval(baseline, confidence);
    const fall = passRate(baseline) - passRate(current);
    return {
        low: fall - Math.hypot(passRate(baseline) - before.low, now.high - passRate(current)),
        high: fall + Math.hypot(before.high - passRate(baseline), passRate(current) - now.low),
    };
}
