import type { JsonObject } from '../lib/json.ts';
import type { AgentAdapter } from './agent.ts';
import type { ScriptStep } from './script-step.ts';

/** How much is printed: nothing, the conversation, the conversation with the scenario's name on every line. */
export type Verbosity = boolean | 0 | 1 | 2;

/** A scenario in code. */
export interface ScenarioConfig {
  /** @default one made for it */
  readonly id?: string;
  readonly name: string;
  readonly description: string;
  /** At least one of them has the role Agent. */
  readonly agents: readonly AgentAdapter[];
  /** @default `[proceed()]` */
  readonly script?: readonly ScriptStep[];
  /** Whole automatic turns that may be held. @default 10 */
  readonly maxTurns?: number;
  /** Turns before which a judge that is not asked gives no verdict. @default 0 */
  readonly minTurns?: number;
  /** @default false */
  readonly verbose?: Verbosity;
  /** Asks a person at the terminal for the words of the user. @default false */
  readonly debug?: boolean;
  /** @default `default` */
  readonly setId?: string;
  readonly metadata?: JsonObject;
  readonly threadId?: string;
  /** Namespace of the response cache; a new one begins anew. @default no cache */
  readonly cacheKey?: string;
  readonly signal?: AbortSignal;
}
