import type { JudgmentRequest } from './agent.ts';
import type { ModelMessage } from './model-message.ts';
import type { ProgressCallback } from './scenario-execution.ts';
import type { ScriptStep } from './script-step.ts';
/** Adds a message: of the user and of the agent in their turn, any other without one. */
export declare function message(content: ModelMessage): ScriptStep;
/** Lets the user say something, or the simulated user speak where nothing is given. */
export declare function user(content?: string | ModelMessage): ScriptStep;
/** Lets the agent say something, or calls it where nothing is given. */
export declare function agent(content?: string | ModelMessage): ScriptStep;
/** Asks the judge for its verdict; with criteria it is a checkpoint, and the script goes on when they are met. */
export declare function judge(request?: JudgmentRequest | readonly string[]): ScriptStep;
/** Lets everybody speak in turn: so many turns, or until the judge is done or the turns are used up. */
export declare function proceed(turns?: number, onTurn?: ProgressCallback, onStep?: ProgressCallback): ScriptStep;
/** Ends the run as a success. */
export declare function succeed(reasoning?: string): ScriptStep;
/** Ends the run as a failure. */
export declare function fail(reasoning?: string): ScriptStep;
