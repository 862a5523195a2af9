import { ScenarioError } from '../../errors/scenario-error.ts';
import type { ModelOptions } from '../agent-model.ts';
import type { ModelChoice } from '../configure.ts';
import { type EncodingTechnique, encodingTechniques } from './encoders.ts';
import type { RedTeamStrategy } from './strategy.ts';
/** Names of the built-in strategies. */
export type StrategyName = 'single-turn' | 'crescendo' | 'goat';
/** Names of the built-in encodings. */
export type EncodingName = (typeof encodingTechniques)[number]['name'];
/** How an agent is attacked, whatever the strategy. */
export interface AttackOptions extends ModelOptions {
    readonly name?: string;
    /** What the attack tries to make the agent do, in a sentence. */
    readonly target: string;
    /** @default 30; 1 for `single-turn` */
    readonly totalTurns?: number;
    /** Plans the attack. @default the attacker's model */
    readonly metapromptModel?: ModelChoice;
    /** Instead of the built-in question for a plan; takes `{target}`, `{description}` and `{total_turns}`. */
    readonly metapromptTemplate?: string;
    /** @default that of the attacker */
    readonly metapromptTemperature?: number;
    /** A plan of one's own, so that none is asked for. */
    readonly attackPlan?: string;
    /** Whether every answer is scored by the attacker's model. @default true */
    readonly scoreResponses?: boolean;
    /** Whether an exchange in which the agent declines outright is taken back. @default true */
    readonly detectRefusals?: boolean;
    /** How many exchanges may be taken back. @default a third of the turns, at least 1 */
    readonly maxBacktracks?: number;
    /** Score from which an answer counts as giving in, 0 to 10. @default 9 */
    readonly successScore?: number;
    /** How many answers in a row have to. @default 2 */
    readonly successConfirmTurns?: number;
    /** Share of messages that are sent in an encoding, 0 to 1. @default 0 */
    readonly injectionProbability?: number;
    /** Encodings to choose from. @default all that are built in */
    readonly techniques?: readonly (EncodingTechnique | EncodingName)[];
}
/** How an agent is attacked. */
export interface RedTeamOptions extends AttackOptions {
    readonly strategy: RedTeamStrategy | StrategyName;
}
/** Options with everything settled that has a default. */
export interface AttackSettings {
    readonly strategy: RedTeamStrategy;
    readonly target: string;
    readonly totalTurns: number;
    readonly maxBacktracks: number;
    readonly successScore: number;
    readonly successConfirmTurns: number;
    readonly injectionProbability: number;
    readonly scoreResponses: boolean;
    readonly detectRefusals: boolean;
    readonly techniques: readonly EncodingTechnique[];
}
/** Settles the options of an attack; throws `ScenarioError` with code `INVALID_RED_TEAM` for one that cannot be. */
export declare function settleOptions(options: RedTeamOptions): AttackSettings;
/** The error for options that cannot be. */
export declare function badOptions(message: string): ScenarioError;
