import type { GateRule } from '../model/comparison.ts';
/** `1 run`, `2 runs`, `No runs`. */
export declare function countOf(count: number, noun: string, plural?: string): string;
/** One rule of the gate. */
export declare function gateRule(rule: string, outcome: GateRule['outcome'], reason: string): GateRule;
