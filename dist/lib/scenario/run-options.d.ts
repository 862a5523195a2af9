import type { EventBus } from '../events/event-bus.ts';
import type { Clock } from '../lib/clock.ts';
import type { Environment } from '../lib/environment.ts';
import type { Timers } from '../lib/timers.ts';
import type { Lane } from '../model/lane.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { ScenarioEvent } from './scenario-event.ts';
import type { ScenarioResult } from './scenario-result.ts';
import type { OpenTelemetryApi } from './telemetry.ts';
/** What ids are made for. */
export type IdKind = 'run' | 'thread' | 'message' | 'batch' | 'trace';
/** Where the conversation is printed. */
export interface ScenarioOutput {
    write(text: string): void;
    readonly hasColor: boolean;
}
/** Where events of LangWatch's shape are sent. */
export interface LangWatchTarget {
    /** @default `https://app.langwatch.ai` */
    readonly endpoint?: string;
    readonly apiKey: string;
    readonly projectId?: string;
}
/** How a scenario is run; all of it has a default. */
export interface RunOptions {
    /** @default one made for the run */
    readonly runId?: string;
    /** Names the runs that belong together. @default the variable `SCENARIO_BATCH_RUN_ID`, else one for the process */
    readonly batchRunId?: string;
    /** Where the conversation is kept, under its thread id. @default in memory, as long as the run lasts */
    readonly stateStore?: ArenaStateStore;
    /** Hears what happens. @default one of the run's own */
    readonly eventBus?: EventBus;
    readonly clock?: Clock;
    /** Measures how long agents take. @default those of the process */
    readonly timers?: Timers;
    readonly createId?: (kind: IdKind) => string;
    /** @default that of the process */
    readonly environment?: Environment;
    /** What paths in results are relative to. @default what `arena-action run` says, else the directory of the process */
    readonly workingDirectory?: string;
    /** Where a verbose run prints. @default standard output */
    readonly output?: ScenarioOutput;
    /** Asks a person, in debug mode. @default at the terminal */
    readonly ask?: (question: string, signal: AbortSignal) => Promise<string>;
    /** Hears of the result, also of a run that then throws; the run waits for it. */
    readonly onResult?: (result: ScenarioResult) => void | Promise<void>;
    /** Hears of the run in LangWatch's shape; the run waits for what it promises, within a bound. */
    readonly onEvent?: (event: ScenarioEvent) => unknown;
    /** The longest that listeners are waited for at the end, in milliseconds. @default 30000 */
    readonly drainTimeoutMs?: number;
    /** Which of several runs of the same scenario this is, from 1. @default 1 */
    readonly trial?: number;
    /**
     * Whether agents answer from scripts or by models; results are compared within one lane.
     * @default that of `configure`, else of `arena-action run --test-command`, else `real`
     */
    readonly lane?: Lane;
    /** Sends events to LangWatch. @default sends nothing */
    readonly langwatch?: LangWatchTarget;
    /** Reaches LangWatch. @default that of the process */
    readonly fetch?: typeof globalThis.fetch;
    /** Hears of what was not sent and of listeners that failed. @default the first is a warning of the process */
    readonly onWarning?: (message: string) => void;
    /** Makes spans of turns and of agents' calls. @default the package `@opentelemetry/api`, where a tracer is registered */
    readonly telemetry?: OpenTelemetryApi;
}
