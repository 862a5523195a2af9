import type { Sample } from '../../model/history.ts';
import { passRate } from './pass-rate.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

/**
 * The interval of how much the pass rate fell, baseline less current: the hybrid of two Wilson intervals (method 10 of
 * Newcombe 1998).
 */
export function fallInterval(current: Sample, baseline: Sample, confidence = 0.95): Interval {
  const now = wilsonInterval(current, confidence);
  const before = wilsonInterval(baseline, confidence);
  const fall = passRate(baseline) - passRate(current);
  return {
    low: fall - Math.hypot(passRate(baseline) - before.low, now.high - passRate(current)),
    high: fall + Math.hypot(before.high - passRate(baseline), passRate(current) - now.low),
  };
}
