import type { ScriptStep } from '../script-step.ts';
import { placeStep, siteOf } from '../step-site.ts';

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
 * the attacker has broken through, the turn under way is the last; what decides at the end is the same.
 */
export function marathonScript(
  attacker: MarathonAttacker,
  { checks = [], finalChecks = [] }: MarathonChecks,
): readonly ScriptStep[] {
  const turns = Array.from({ length: attacker.totalTurns }, () => attackTurn(attacker, checks));
  return [...turns.flat(), ...finalChecks, conclude];
}

/** A turn that is left out as a whole, or not at all: the attacker finds out in its midst that it has broken through. */
function attackTurn(attacker: MarathonAttacker, checks: readonly ScriptStep[]): readonly ScriptStep[] {
  let isHeld = false;
  const attack: ScriptStep = (_, executor) => {
    isHeld = !attacker.hasBrokenThrough();
    return isHeld ? executor.user() : undefined;
  };
  const answer: ScriptStep = (_, executor) => executor.agent();
  return [attack, ...[answer, ...checks].map((step) => onlyWhere(() => isHeld, step))];
}

/** The same step at the same place, left out where it is not wanted. */
function onlyWhere(isWanted: () => boolean, step: ScriptStep): ScriptStep {
  const wanted: ScriptStep = (state, executor) => (isWanted() ? step(state, executor) : undefined);
  const site = siteOf(step);
  return site === undefined ? wanted : placeStep(wanted, site);
}

/** The judge decides; where there is none, what checks recorded does. That nobody looked is no success. */
const conclude: ScriptStep = (_, executor) => {
  if (executor.hasJudge) return executor.judge();
  if (executor.checks.length > 0) return undefined;
  return {
    success: false,
    verdict: 'inconclusive',
    reasoning:
      'Nobody judged the attack: add `scenario.judgeAgent()` to the `agents` list, or steps that decide, such as ' +
      '`scenario.check()`, to `checks` or `finalChecks`.',
    metCriteria: [],
    unmetCriteria: [],
  };
};
