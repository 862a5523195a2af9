import type { JudgmentRequest } from './agent.ts';
import type { GivenMessage } from './foreign-message.ts';
import { refuseLeftOut, voiceLeftOut } from './left-out.ts';
import type { ProgressCallback } from './scenario-execution.ts';
import type { ScriptStep } from './script-step.ts';
import { markStep } from './step-site.ts';

/** Adds a message: of the user and of the agent in their turn, any other without one. */
export function message(content: GivenMessage): ScriptStep {
  return markStep((_state, executor) => executor.message(content), message);
}

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
export function user(content?: string | GivenMessage, voice: VoiceUserOptions = {}): ScriptStep {
  refuseLeftOut('scenario.user()', voice);
  return markStep((_state, executor) => executor.user(content), user);
}

/**
 * Lets the agent say something, or calls it where nothing is given. Throws `ScenarioError` with code `LEFT_OUT` when it is
 * not to be waited for.
 */
export function agent(said?: string | GivenMessage | AgentStepOptions): ScriptStep {
  const content = contentOf(said);
  return markStep((_state, executor) => executor.agent(content), agent);
}

function contentOf(
  said: string | GivenMessage | AgentStepOptions | undefined,
): string | GivenMessage | undefined {
  if (typeof said !== 'object' || said === null || 'role' in said) return said;
  const { content, wait } = said;
  if (wait === false) throw voiceLeftOut('`wait: false` of scenario.agent()');
  return content;
}

/** Asks the judge for its verdict; with criteria it is a checkpoint, and the script goes on when they are met. */
export function judge(request?: JudgmentRequest | readonly string[]): ScriptStep {
  return markStep((_state, executor) => executor.judge(request), judge);
}

/** Lets everybody speak in turn: so many turns, or until the judge is done or the turns are used up. */
export function proceed(turns?: number, onTurn?: ProgressCallback, onStep?: ProgressCallback): ScriptStep {
  return markStep((_state, executor) => executor.proceed(turns, onTurn, onStep), proceed);
}

/** Ends the run as a success. */
export function succeed(reasoning?: string): ScriptStep {
  return markStep((_state, executor) => executor.succeed(reasoning), succeed);
}

/** Ends the run as a failure. */
export function fail(reasoning?: string): ScriptStep {
  return markStep((_state, executor) => executor.fail(reasoning), fail);
}
