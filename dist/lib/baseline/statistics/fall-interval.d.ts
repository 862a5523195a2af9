import type { Sample } from '../../model/history.ts';
import { type Interval } from './wilson-interval.ts';
/**
 * The interval of how much the pass rate fell, baseline less current: the hybrid of two Wilson intervals (method 10 of
 * Newcombe 1998).
 */
export declare function fallInterval(current: Sample, baseline: Sample, confidence?: number): Interval;
