import type { JudgmentRequest, ScenarioState } from './agent.ts';
import type { ModelMessage } from './model-message.ts';
import type { ScenarioResult } from './scenario-result.ts';

/** A callback between the parts of an automatic conversation. */
export type ProgressCallback = (state: ScenarioState) => void | Promise<void>;

/** What steps can make a run do. Steps that come to a verdict give it back. */
export interface ScenarioExecution {
  message(message: ModelMessage): Promise<ScenarioResult | null>;
  user(content?: string | ModelMessage): Promise<ScenarioResult | null>;
  agent(content?: string | ModelMessage): Promise<ScenarioResult | null>;
  judge(request?: JudgmentRequest | readonly string[]): Promise<ScenarioResult | null>;
  proceed(
    turns?: number,
    onTurn?: ProgressCallback,
    onStep?: ProgressCallback,
  ): Promise<ScenarioResult | null>;
  succeed(reasoning?: string): Promise<ScenarioResult>;
  fail(reasoning?: string): Promise<ScenarioResult>;
}
