import type { EventBus } from '../events/event-bus.ts';
import type { CheckResult } from '../model/check.ts';
import type { Location } from '../model/location.ts';
import type { Message } from '../model/message.ts';
import { type JudgmentRequest } from './agent.ts';
import type { GivenMessage } from './foreign-message.ts';
import type { ModelMessage } from './model-message.ts';
import type { RunOptions } from './run-options.ts';
import type { ScenarioConfig } from './scenario-config.ts';
import { ScenarioEvents } from './scenario-events.ts';
import type { ProgressCallback, ScenarioExecution } from './scenario-execution.ts';
import type { ScenarioResult, ScenarioVerdict } from './scenario-result.ts';
import type { ScriptStep } from './script-step.ts';
import { type ReadyScenario } from './validate-config.ts';
import type { Site } from './verdict.ts';
/** Runs a scenario, as often as it is told to; steps act through it. */
export declare class ScenarioExecutor implements ScenarioExecution {
    #private;
    readonly name: string;
    readonly description: string;
    readonly config: ReadyScenario;
    readonly script: readonly ScriptStep[];
    readonly batchRunId: string;
    readonly eventBus: EventBus;
    /** Started, a snapshot for each message, finished: of every run. */
    readonly events: ScenarioEvents;
    /** Throws `ScenarioError` with code `INVALID_SCENARIO` for a scenario that cannot be run. */
    constructor(config: ScenarioConfig, options?: RunOptions, site?: Site);
    /** Where results say that the run was asked for. */
    get location(): Location;
    /** The place of the step under way, else that of the run. */
    get stepLocation(): Location;
    get messages(): readonly ModelMessage[];
    get threadId(): string;
    /** Runs the script. Rejects with what a step threw, or with the reason of the signal that called the run off. */
    run(): Promise<ScenarioResult>;
    /** Begins a new thread, with nothing said in it. Throws `ScenarioError` with code `ALREADY_RUNNING` during a run. */
    reset(): void;
    /** Lets the next agent act, in a new turn where this one is over. */
    step(): Promise<readonly ModelMessage[] | ScenarioVerdict>;
    addMessage(message: GivenMessage): void;
    addMessages(messages: readonly GivenMessage[]): void;
    rollbackMessagesTo(index: number): readonly ModelMessage[];
    message(message: GivenMessage): Promise<ScenarioVerdict | null>;
    user(content?: string | GivenMessage): Promise<ScenarioVerdict | null>;
    agent(content?: string | GivenMessage): Promise<ScenarioVerdict | null>;
    judge(request?: JudgmentRequest | readonly string[]): Promise<ScenarioVerdict | null>;
    proceed(turns?: number, onTurn?: ProgressCallback, onStep?: ProgressCallback): Promise<ScenarioVerdict | null>;
    succeed(reasoning?: string): Promise<ScenarioVerdict>;
    fail(reasoning?: string): Promise<ScenarioVerdict>;
    recordCheck(check: CheckResult): void;
    get checks(): readonly CheckResult[];
    get hasJudge(): boolean;
    storedMessages(): readonly Message[];
}
