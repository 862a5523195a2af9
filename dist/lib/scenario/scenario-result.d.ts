import type { RunResult } from '../model/run-result.ts';
import type { CriterionResult } from './agent.ts';
import type { ModelMessage } from './model-message.ts';
/** Why a run ended. */
export type StopReason = 'judge' | 'succeed' | 'fail' | 'step' | 'checkpoint' | 'max-turns' | 'no-conclusion' | 'assertion' | 'error' | 'cancelled';
/** What ended a run. */
export interface ScenarioVerdict {
    readonly success: boolean;
    /** `inconclusive` is neither; so is `error`, which nobody judged. */
    readonly verdict: 'success' | 'failure' | 'inconclusive' | 'error';
    readonly stopReason: StopReason;
    readonly messages: readonly ModelMessage[];
    readonly reasoning?: string;
    readonly metCriteria: readonly string[];
    readonly unmetCriteria: readonly string[];
    /** Every criterion that was to be judged, the inconclusive ones included. */
    readonly criteria: readonly CriterionResult[];
    /** Milliseconds. */
    readonly totalTimeMs: number;
    /** Milliseconds that agents under test took. */
    readonly agentTimeMs: number;
    /** The same as `totalTimeMs`, under the name it has in LangWatch Scenario. */
    readonly totalTime: number;
    /** The same as `agentTimeMs`. */
    readonly agentTime: number;
    /** Milliseconds by name of the agent. */
    readonly agentTimesMs: Readonly<Record<string, number>>;
}
/** What a scenario in code came to. */
export interface ScenarioResult extends ScenarioVerdict {
    readonly runId: string;
    readonly threadId: string;
    /** The entry of `arena-results.json`, with cost and tokens. */
    readonly run: RunResult;
}
