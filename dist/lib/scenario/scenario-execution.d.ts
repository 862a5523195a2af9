import type { CheckResult } from '../model/check.ts';
import type { Location } from '../model/location.ts';
import type { Message } from '../model/message.ts';
import type { JudgmentRequest, ScenarioState } from './agent.ts';
import type { GivenMessage } from './foreign-message.ts';
import type { ModelMessage } from './model-message.ts';
import type { ScenarioVerdict } from './scenario-result.ts';
/** A callback between the parts of an automatic conversation. */
export type ProgressCallback = (state: ScenarioState) => void | Promise<void>;
/** What steps can make a run do. Steps that come to a verdict give it back. */
export interface ScenarioExecution {
    readonly messages: readonly ModelMessage[];
    readonly threadId: string;
    message(message: GivenMessage): Promise<ScenarioVerdict | null>;
    user(content?: string | GivenMessage): Promise<ScenarioVerdict | null>;
    agent(content?: string | GivenMessage): Promise<ScenarioVerdict | null>;
    judge(request?: JudgmentRequest | readonly string[]): Promise<ScenarioVerdict | null>;
    proceed(turns?: number, onTurn?: ProgressCallback, onStep?: ProgressCallback): Promise<ScenarioVerdict | null>;
    succeed(reasoning?: string): Promise<ScenarioVerdict>;
    fail(reasoning?: string): Promise<ScenarioVerdict>;
    addMessage(message: GivenMessage): void;
    rollbackMessagesTo(index: number): readonly ModelMessage[];
    /** Adds a check of a step's own to the result of the run, which ends with one that did not pass. */
    recordCheck(check: CheckResult): void;
    /** What steps recorded so far. */
    readonly checks: readonly CheckResult[];
    /** Whether one of the agents is a judge. */
    readonly hasJudge: boolean;
    /** The conversation as checks see it. */
    storedMessages(): readonly Message[];
    /** The line of the step under way, else that of the run. */
    readonly stepLocation: Location;
}
