import { createRunEmitter } from '../events/event-bus.ts';
import type { CheckResult } from '../model/check.ts';
import type { SideCall } from '../state/state-store.ts';
import { type AgentAdapter, type JudgeResult, type ScenarioState } from './agent.ts';
import { Conversation } from './conversation.ts';
import type { ModelMessage } from './model-message.ts';
import type { SettledVerdict } from './read-verdict.ts';
import type { ScenarioHost } from './scenario-host.ts';
import type { ScenarioVerdict, StopReason } from './scenario-result.ts';
import { type TurnSpan } from './telemetry.ts';
import { TurnMachine } from './turn-machine.ts';
import type { ReadyScenario } from './validate-config.ts';
import { type JudgedCriterion, type Site } from './verdict.ts';
/** What tells one run of a scenario from another. */
export interface RunIds {
    readonly runId: string;
    readonly threadId: string;
    readonly runKey: string;
}
type Judged = Pick<JudgeResult, 'success' | 'verdict' | 'reasoning'>;
/** One thread from its beginning to its end: who spoke, what was said, what was judged. */
export declare class Session {
    #private;
    readonly config: ReadyScenario;
    readonly host: ScenarioHost;
    readonly ids: RunIds;
    readonly signal: AbortSignal;
    readonly agents: readonly AgentAdapter[];
    readonly names: readonly string[];
    readonly machine: TurnMachine;
    readonly conversation: Conversation;
    readonly state: ScenarioState;
    /** Milliseconds, by agent. */
    readonly agentTimes: number[];
    readonly sideCalls: SideCall[];
    /** What checkpoints came to so far. */
    readonly judged: JudgedCriterion[];
    readonly startedAt: string;
    /** Tells the engine's bus. */
    readonly emit: ReturnType<typeof createRunEmitter>;
    checkpoints: number;
    /** Where the step under way was made. */
    stepSite: Site | undefined;
    /** Set by whatever ends the run. */
    verdict: ScenarioVerdict | null;
    criteria: readonly JudgedCriterion[];
    /** Of the turn under way, where spans are made. */
    turnSpan: TurnSpan | undefined;
    /** `onRollback` hears when messages were taken back. */
    constructor(config: ReadyScenario, host: ScenarioHost, ids: RunIds, signal: AbortSignal, onRollback?: () => void);
    /** Milliseconds since the thread began. */
    get elapsedMs(): number;
    /** Opens the next turn, whose messages carry a trace id of their own. */
    openTurn(): void;
    /** Adds a message in any shape. Throws `ScenarioError` with code `INVALID_MESSAGE` for what is none. */
    addMessage(message: unknown, from?: number): ModelMessage;
    /** Takes messages back from an index on. */
    rollbackTo(index: number): readonly ModelMessage[];
    /** The tool that a call was of; the call's id where nobody knows. */
    toolNameOf(callId: string): string;
    /** What steps checked by themselves. */
    get checks(): readonly CheckResult[];
    /** Adds a check of a step's own; one that did not pass ends the run. */
    recordCheck(check: CheckResult): void;
    /**
     * Ends the run with a verdict, after which no step follows. What checkpoints found is told before `criteria`. No verdict
     * makes a run with a check that did not pass a success.
     */
    conclude(stopReason: StopReason, given: Judged, criteria?: readonly JudgedCriterion[]): ScenarioVerdict;
    /** Ends the run with the verdict of an agent or of a step. */
    concludeWith(stopReason: StopReason, judged: SettledVerdict): ScenarioVerdict;
    /** Ends the run with what broke it off; what was judged before still holds. */
    breakOff(stopReason: 'assertion' | 'error' | 'cancelled', reasoning: string): ScenarioVerdict;
    /** Whatever still goes on after the end of a run that was called off is told to nobody. */
    close(): void;
    /** Adds a message that was read already. */
    append(read: ModelMessage, from: number | undefined, latencyMs?: number): ModelMessage;
}
export {};
