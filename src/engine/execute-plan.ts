import { createJudge } from '../conversation/ask-judge.ts';
import type { CompositeExecutor } from '../conversation/composite-executor.ts';
import { ABORTED } from '../conversation/conversation-end.ts';
import type { ConversationRequest } from '../conversation/conversation-executor.ts';
import type { SpeakerRequest } from '../conversation/run-context.ts';
import type { ArenaEventInput } from '../events/arena-event.ts';
import { createRunEmitter, type EventBus } from '../events/event-bus.ts';
import { type EventPair, pairEvents } from '../events/pair-events.ts';
import type { Clock } from '../lib/clock.ts';
import type { JsonObject } from '../lib/json.ts';
import { limitConcurrency } from '../lib/limit-concurrency.ts';
import { wordSimilarity } from '../lib/word-similarity.ts';
import type { CostEstimate } from '../model/cost-estimate.ts';
import type { Lane } from '../model/lane.ts';
import type { CommitFacts } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Provider } from '../providers/provider.ts';
import type { ArenaStateStore, SideCall } from '../state/state-store.ts';
import type { Tool } from '../tools/tool.ts';
import type { Budget } from './budget.ts';
import type { ConversationLimits } from './conversation-limits.ts';
import { executeRun, type RunSetting, skipRun } from './execute-run.ts';
import { holdInStages, type RunStages } from './hold-in-stages.ts';

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
export async function executePlan(
  runs: readonly PlannedRun[],
  options: ExecutePlanOptions,
): Promise<readonly string[]> {
  const { concurrency, executor, signal } = options;
  return pairEvents(
    planEvents(runs.length, options.estimate),
    { emit: options.bus.emit, elapsedMs: elapsedIn(options) },
    () =>
      holdInStages(runs, options, (some) =>
        limitConcurrency(some, concurrency, async (run) => {
          using limits = options.limit?.({ run });
          const setting = settingOf({ run }, { ...options, signal: limits?.signal ?? signal });
          // A store may outlive an execution, and the ids of the mock lane come again.
          await options.store.delete(setting.conversationId);
          const refusal = signal.aborted ? ABORTED : options.budget?.refuseRun();
          await (refusal === undefined
            ? executeRun({ run }, executor, setting)
            : skipRun(run, setting, refusal));
          return setting.runId;
        }),
      ),
  );
}

function planEvents(
  total: number,
  estimate: CostEstimate | undefined,
): EventPair<ArenaEventInput, readonly string[]> {
  return {
    started: { type: 'plan.started', total, ...(estimate === undefined ? {} : { estimate }) },
    completed: (held, durationMs) => ({ type: 'plan.completed', total: held.length, durationMs }),
    failed: (error, durationMs) => ({ type: 'plan.failed', total, durationMs, error }),
  };
}

/** Time stands still in the mock lane. */
function elapsedIn({ lane, elapsedMs }: RunOptions): () => number {
  return lane === 'mock' ? () => 0 : elapsedMs;
}

/** What one conversation takes from outside; what its request asks for wins. */
export function settingOf(request: ConversationRequest, options: RunOptions): RunSetting {
  const { run, overrides } = request;
  const { clock, lane, readText } = options;
  const sideCalls: SideCall[] = [];
  const runId = request.runId ?? options.runId(run);
  const conversationId = request.conversationId ?? runId;
  const recordingPath = options.recordingPath?.(runId);
  const setting = {
    runId,
    conversationId,
    stateMetadata: metadataOf(request),
    ...(overrides === undefined ? {} : { overrides }),
    clock,
    elapsedMs: elapsedIn(options),
    signal: options.signal,
    store: request.store?.store ?? options.store,
    emit: createRunEmitter(request.bus ?? options.bus, { runKey: run.key, runId, conversationId }),
    ...(lane === 'mock' ? { similarity: wordSimilarity } : {}),
    readText,
    speakerFor: (asked: SpeakerRequest) => options.createSpeaker(run, asked),
    noteSideCall: (call: SideCall) => {
      sideCalls.push(call);
    },
  };
  return {
    ...setting,
    attempt: 1,
    ...(options.commit === undefined ? {} : { commit: options.commit }),
    ...(recordingPath === undefined ? {} : { recordingPath }),
    sideCalls,
    createContext: () => ({
      ...setting,
      provider: options.createProvider(run),
      tools: options.createTools(run),
      judge: createJudge(run, setting),
    }),
  };
}

/** What the stored state of a conversation carries from the beginning. */
function metadataOf({ metadata, store }: ConversationRequest): JsonObject {
  const userId = store?.userId;
  return { ...store?.metadata, ...(userId === undefined ? {} : { user_id: userId }), ...metadata };
}
