import { parseChoice } from '../../lib/parse-choice.ts';
import { type AgentAdapter, AgentRole, type RunOutcome } from '../agent.ts';
import { findModelForCalls, temperatureOf } from '../agent-model.ts';
import { currentOutside, type Outside } from '../outside.ts';
import type { ScriptStep } from '../script-step.ts';
import { Attack } from './attack.ts';
import { type AttackReport, reportAttack, writeAttackReport } from './attack-report.ts';
import { crescendo } from './crescendo.ts';
import type { EncodingTechnique } from './encoders.ts';
import { createGoat, type GoatTechnique, goatTechniques } from './goat.ts';
import { type MarathonChecks, marathonScript } from './marathon-script.ts';
import {
  type AttackOptions,
  badOptions,
  type EncodingName,
  type RedTeamOptions,
  settleOptions,
} from './red-team-options.ts';

/** A user who attacks. One of them attacks one run. */
export interface RedTeamAgent extends AgentAdapter {
  /** All turns of the attack with checks after each, then the final checks and the judge. */
  marathonScript(checks?: MarathonChecks): readonly ScriptStep[];
  /** What the attack came to; without the result of its run, one that nobody can judge. */
  attackReport(outcome?: RunOutcome): AttackReport;
  /** Writes the report, once, which the end of a run does by itself; gives its path, or undefined where reports are off. */
  saveReport(outcome?: RunOutcome): Promise<string | undefined>;
}

const DEFAULT_TEMPERATURE = 0.7;

/**
 * A user who attacks the agent under test, to show whether its defences hold. Throws `ScenarioError`: `NO_MODEL`
 * where there is no model for the attacker, `INVALID_RED_TEAM` for options that cannot be.
 */
export function redTeamAgent(options: RedTeamOptions, outside: Outside = currentOutside()): RedTeamAgent {
  const names = { className: 'RedTeamAgent', factory: 'redTeamAgent' };
  const settings = settleOptions(options);
  const attacker = findModelForCalls(names, options, outside, DEFAULT_TEMPERATURE);
  const { metapromptModel: model = options.model, metapromptTemperature = temperatureOf(options) } = options;
  const planning = {
    ...(model === undefined ? {} : { model }),
    ...(metapromptTemperature === undefined ? {} : { temperature: metapromptTemperature }),
  };
  const attack = new Attack({
    settings,
    attacker,
    planner: findModelForCalls(names, planning, outside, DEFAULT_TEMPERATURE),
    metaprompt: options.metapromptTemplate,
    plan: options.attackPlan,
    random: outside.random,
  });
  const attackReport = (outcome?: RunOutcome) => reportAttack(attack.record(), outcome);
  let saved: Promise<string | undefined> | undefined;
  const saveReport = (outcome?: RunOutcome) => {
    saved ??= writeAttackReport(attackReport(outcome), outside);
    return saved;
  };
  const hasBrokenThrough = () => attack.hasBrokenThrough();
  return {
    name: options.name ?? names.className,
    role: AgentRole.USER,
    async call(input) {
      const content = await attack.next(input);
      return content === undefined ? [] : { role: 'user', content };
    },
    marathonScript: (checks = {}) =>
      marathonScript({ totalTurns: settings.totalTurns, hasBrokenThrough }, checks),
    attackReport,
    saveReport,
    async ended(outcome) {
      await saveReport(outcome);
    },
  };
}

/** An attacker who begins harmlessly and comes nearer to its target turn by turn. */
export function redTeamCrescendo(options: AttackOptions, outside: Outside = currentOutside()): RedTeamAgent {
  return redTeamAgent({ ...options, strategy: crescendo }, outside);
}

/** How a GOAT-style agent is attacked. */
export interface GoatOptions extends AttackOptions {
  /** Techniques to choose from, by id or new ones. @default the built-in catalogue */
  readonly goatTechniques?: readonly (GoatTechnique | string)[];
  /** Encodings to choose from, the same as `techniques`. */
  readonly encodingTechniques?: readonly (EncodingTechnique | EncodingName)[];
}

/** An attacker who chooses among techniques by what the agent answered. */
export function redTeamGoat(
  { goatTechniques: chosen, encodingTechniques: encodings, ...options }: GoatOptions,
  outside: Outside = currentOutside(),
): RedTeamAgent {
  const strategy = createGoat(chosen?.map(techniqueOf));
  const techniques = encodings === undefined ? {} : { techniques: encodings };
  return redTeamAgent({ ...options, ...techniques, strategy }, outside);
}

function techniqueOf(technique: GoatTechnique | string): GoatTechnique {
  if (typeof technique !== 'string') {
    if (typeof technique.purpose === 'string') return technique;
    throw badOptions(`the technique ${technique.id} has no \`purpose\`; say in a sentence what it does.`);
  }
  const ids = goatTechniques.map(({ id }) => id);
  const found = parseChoice(technique, ids, 'A technique');
  const known = goatTechniques.find(({ id }) => 'choice' in found && id === found.choice);
  if (known !== undefined) return known;
  throw badOptions('reason' in found ? found.reason : technique);
}

/** Whether something is one of the attackers made here. */
export function isRedTeamAgent(agent: unknown): agent is RedTeamAgent {
  return typeof agent === 'object' && agent !== null && 'marathonScript' in agent && 'attackReport' in agent;
}

/** Writes the report of an attack, with the result of its run; gives its path, or undefined where reports are off. */
export function saveRedTeamReport(
  agent: Pick<RedTeamAgent, 'saveReport'>,
  outcome?: RunOutcome,
): Promise<string | undefined> {
  return agent.saveReport(outcome);
}
