import type { GateRule } from '../model/comparison.ts';

/** `1 run`, `2 runs`, `No runs`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? 'No' : count} ${count === 1 ? noun : plural}`;
}

/** One rule of the gate. */
export function gateRule(rule: string, outcome: GateRule['outcome'], reason: string): GateRule {
  return { rule, outcome, reason };
}
