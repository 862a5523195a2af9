import { type AgentAdapter, type RunOutcome } from '../agent.ts';
import { type Outside } from '../outside.ts';
import type { ScriptStep } from '../script-step.ts';
import { type AttackReport } from './attack-report.ts';
import type { EncodingTechnique } from './encoders.ts';
import { type GoatTechnique } from './goat.ts';
import { type MarathonChecks } from './marathon-script.ts';
import { type AttackOptions, type EncodingName, type RedTeamOptions } from './red-team-options.ts';
/** A user who attacks. One of them attacks one run. */
export interface RedTeamAgent extends AgentAdapter {
    /** All turns of the attack with checks after each, then the final checks and the judge. */
    marathonScript(checks?: MarathonChecks): readonly ScriptStep[];
    /** What the attack came to; without the result of its run, one that nobody can judge. */
    attackReport(outcome?: RunOutcome): AttackReport;
    /** Writes the report, once, which the end of a run does by itself; gives its path, or undefined where reports are off. */
    saveReport(outcome?: RunOutcome): Promise<string | undefined>;
}
/**
 * A user who attacks the agent under test, to show whether its defences hold. Throws `ScenarioError`: `NO_MODEL`
 * where there is no model for the attacker, `INVALID_RED_TEAM` for options that cannot be.
 */
export declare function redTeamAgent(options: RedTeamOptions, outside?: Outside): RedTeamAgent;
/** An attacker who begins harmlessly and comes nearer to its target turn by turn. */
export declare function redTeamCrescendo(options: AttackOptions, outside?: Outside): RedTeamAgent;
/** How a GOAT-style agent is attacked. */
export interface GoatOptions extends AttackOptions {
    /** Techniques to choose from, by id or new ones. @default the built-in catalogue */
    readonly goatTechniques?: readonly (GoatTechnique | string)[];
    /** Encodings to choose from, the same as `techniques`. */
    readonly encodingTechniques?: readonly (EncodingTechnique | EncodingName)[];
}
/** An attacker who chooses among techniques by what the agent answered. */
export declare function redTeamGoat({ goatTechniques: chosen, encodingTechniques: encodings, ...options }: GoatOptions, outside?: Outside): RedTeamAgent;
/** Whether something is one of the attackers made here. */
export declare function isRedTeamAgent(agent: unknown): agent is RedTeamAgent;
/** Writes the report of an attack, with the result of its run; gives its path, or undefined where reports are off. */
export declare function saveRedTeamReport(agent: Pick<RedTeamAgent, 'saveReport'>, outcome?: RunOutcome): Promise<string | undefined>;
