import { type NanoUsd } from '../model/money.ts';
/** Dollars with as many decimals as the amount needs to be told from zero; "unknown" for null. */
export declare function formatUsd(amount: NanoUsd | null): string;
/** A signed percentage with one decimal, such as `+12.4%`. */
export declare function formatPercent(percent: number): string;
/** `2 checks`, `1 check`. */
export declare function countOf(count: number, noun: string, plural?: string): string;
/** A whole number with thin groups of three digits, as in 12,345. */
export declare function formatCount(count: number): string;
/** A time span in its largest fitting unit, such as `3 hours`. */
export declare function formatAge(milliseconds: number): string;
/** A duration in the notation of Go, which PromptArena's files use: `0s`, `150ms`, `1.5s`, `2m0.25s`. */
export declare function formatGoDuration(milliseconds: number): string;
