import type { Comparison } from '../model/comparison.ts';
/** The text of `comparison.json`; keys in their documented order, two spaces of indent, a newline at the end. */
export declare function renderComparison(comparison: Comparison): string;
