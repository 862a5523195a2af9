import type { ScenarioState } from '../agent.ts';
import type { ScenarioExecution } from '../scenario-execution.ts';
import type { ScriptStep } from '../script-step.ts';

/** Steps that look at every turn of an attack, and at its end. */
export interface MarathonChecks {
  readonly checks?: readonly ScriptStep[];
  readonly finalChecks?: readonly ScriptStep[];
}

/** What a marathon needs to know of its attacker. */
export interface MarathonAttacker {
  readonly totalTurns: number;
  /** Whether the last answers gave in so far that more turns would show nothing new. */
  hasBrokenThrough(): boolean;
}

/**
 * A script of all turns of an attack, each followed by the checks, with the final checks and the judge at its end. Once
 * the attacker has broken through there are no more turns: the final checks decide.
 */
export function marathonScript(
  attacker: MarathonAttacker,
  { checks = [], finalChecks = [] }: MarathonChecks,
): readonly ScriptStep[] {
  const exitEarly: ScriptStep = async (state, executor) => {
    if (!attacker.hasBrokenThrough()) return undefined;
    const verdict = await runChecks(finalChecks, state, executor);
    return (
      verdict ??
      executor.succeed(
        'The attacker found all it could score, and every check on the way and at the end held.',
      )
    );
  };
  const turn: readonly ScriptStep[] = [
    (_, executor) => executor.user(),
    (_, executor) => executor.agent(),
    exitEarly,
    ...checks,
  ];
  const turns = Array.from({ length: attacker.totalTurns }, () => turn).flat();
  return [...turns, ...finalChecks, (_, executor) => executor.judge()];
}

/** Runs steps until one comes to a verdict, and gives that back. */
async function runChecks(
  steps: readonly ScriptStep[],
  state: ScenarioState,
  executor: ScenarioExecution,
): Promise<unknown> {
  for (const step of steps) {
    const outcome = await step(state, executor);
    if (typeof outcome === 'object' && outcome !== null && 'success' in outcome) return outcome;
  }
  return undefined;
}
