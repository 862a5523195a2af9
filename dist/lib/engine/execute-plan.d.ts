import type { CompositeExecutor } from '../conversation/composite-executor.ts';
import type { ConversationRequest } from '../conversation/conversation-executor.ts';
import type { SpeakerRequest } from '../conversation/run-context.ts';
import { type EventBus } from '../events/event-bus.ts';
import type { Clock } from '../lib/clock.ts';
import type { CostEstimate } from '../model/cost-estimate.ts';
import type { Lane } from '../model/lane.ts';
import type { CommitFacts } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Provider } from '../providers/provider.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { Tool } from '../tools/tool.ts';
import type { Budget } from './budget.ts';
import type { ConversationLimits } from './conversation-limits.ts';
import { type RunSetting } from './execute-run.ts';
import { type RunStages } from './hold-in-stages.ts';
/** Everything a run takes from outside. */
export interface RunOptions {
    readonly lane: Lane;
    readonly store: ArenaStateStore;
    /** A clock that stands still in the mock lane. */
    readonly clock: Clock;
    /** Milliseconds since some fixed point; not asked in the mock lane, where durations are 0. */
    readonly elapsedMs: () => number;
    readonly bus: EventBus;
    /** Aborting it lets no further run start and asks those under way to stop. */
    readonly signal: AbortSignal;
    /** May throw; the run then ends as an error. */
    createProvider(run: PlannedRun): Provider;
    /** May throw; what asked for the speaker then ends as an error. */
    createSpeaker(run: PlannedRun, asked: SpeakerRequest): Provider;
    createTools(run: PlannedRun): ReadonlyMap<string, Tool>;
    readText(absolutePath: string): Promise<string>;
    runId(run: PlannedRun): string;
    /** The commit under test, for the metadata of runs. */
    readonly commit?: CommitFacts;
    /** Says when no further run may start; undefined where money is no object. */
    readonly budget?: Pick<Budget, 'refuseRun'>;
    /** The file that records a run; undefined when none does. */
    recordingPath?(runId: string): string | undefined;
}
/** Everything an execution takes from outside. */
export interface ExecutePlanOptions extends RunOptions {
    /** How many runs are under way at a time. */
    readonly concurrency: number;
    readonly executor: CompositeExecutor;
    /** What ends a run before its time. @default the signal alone */
    limit?(request: ConversationRequest): ConversationLimits;
    /** What the runs are likely to cost, to be told. */
    readonly estimate?: CostEstimate;
    /** @default all runs are held */
    readonly stages?: RunStages;
}
/**
 * Holds the runs of a plan, all or in stages, and gives the ids of those held in plan order. What goes wrong in a run is part of its result; only
 * a store that refuses makes this throw.
 */
export declare function executePlan(runs: readonly PlannedRun[], options: ExecutePlanOptions): Promise<readonly string[]>;
/** What one conversation takes from outside; what its request asks for wins. */
export declare function settingOf(request: ConversationRequest, options: RunOptions): RunSetting;
