import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { Blessing } from '../model/accepted-change.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
/**
 * The policy with the blessings that still excuse: those that the baseline does not carry. A baseline that carries one
 * shows the accepted failure itself, so what fails the same way from then on is an existing failure, and what breaks again
 * is new.
 */
export declare function withoutSpent(policy: GatePolicy, baseline: ArenaResult | undefined): GatePolicy;
/**
 * The blessings that a result carries on: those whose failure it shows, and those that its baseline carried, as long as
 * they are still listed. One that waits for its failure is not among them, or it would be spent before it counts.
 */
export declare function blessingsToCarry({ blessings }: Pick<GatePolicy, 'blessings'>, runs: readonly RunResult[], baseline: ArenaResult | undefined): readonly Blessing[];
