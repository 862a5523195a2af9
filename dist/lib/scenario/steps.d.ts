import type { JudgmentRequest } from './agent.ts';
import type { GivenMessage } from './foreign-message.ts';
import type { ProgressCallback } from './scenario-execution.ts';
import type { ScriptStep } from './script-step.ts';
/** Adds a message: of the user and of the agent in their turn, any other without one. */
export declare function message(content: GivenMessage): ScriptStep;
/** Options of LangWatch Scenario for how a user's words sound; none can be given here. */
export interface VoiceUserOptions {
    readonly voiceStyle?: never;
    readonly audioEffects?: never;
}
/** What an agent is to say, as an object. */
export interface AgentStepOptions {
    readonly content?: string | GivenMessage;
    /** Only `true`: an agent is always waited for. */
    readonly wait?: boolean;
}
/**
 * Lets the user say something, or the simulated user speak where nothing is given. Throws `ScenarioError` with code
 * `LEFT_OUT` for options of voice.
 */
export declare function user(content?: string | GivenMessage, voice?: VoiceUserOptions): ScriptStep;
/**
 * Lets the agent say something, or calls it where nothing is given. Throws `ScenarioError` with code `LEFT_OUT` when it is
 * not to be waited for.
 */
export declare function agent(said?: string | GivenMessage | AgentStepOptions): ScriptStep;
/** Asks the judge for its verdict; with criteria it is a checkpoint, and the script goes on when they are met. */
export declare function judge(request?: JudgmentRequest | readonly string[]): ScriptStep;
/** Lets everybody speak in turn: so many turns, or until the judge is done or the turns are used up. */
export declare function proceed(turns?: number, onTurn?: ProgressCallback, onStep?: ProgressCallback): ScriptStep;
/** Ends the run as a success. */
export declare function succeed(reasoning?: string): ScriptStep;
/** Ends the run as a failure. */
export declare function fail(reasoning?: string): ScriptStep;
