import type { CompositeExecutor } from '../conversation/composite-executor.ts';
import { allChecksNotReached } from '../conversation/run-checks.ts';
import type { RunContext } from '../conversation/run-context.ts';
import { ArenaError } from '../errors/arena-error.ts';
import type { RunEventInput } from '../events/arena-event.ts';
import { describeError } from '../events/describe-error.ts';
import { type EventPair, pairEvents } from '../events/pair-events.ts';
import type { CommitFacts, RunResult } from '../model/run-result.ts';
import { type PlannedRun, providerNameOf, scenarioNameOf } from '../plan/planned-run.ts';
import type { RunMetadata, SideCall } from '../state/state-store.ts';
import { describeRun } from './describe-run.ts';

/** How a run ended, beside what its checks found. */
type RunEnd = Pick<RunMetadata, 'error' | 'skipReason'>;

/** Everything but the provider, which may fail to come about. */
export interface RunSetting extends Omit<RunContext, 'provider' | 'tools' | 'judge'> {
  readonly attempt: number;
  readonly commit?: CommitFacts;
  /** Grows as the run goes on. */
  readonly sideCalls: readonly SideCall[];
  /** May throw; the run then ends as an error. */
  createContext(): RunContext;
}

/** Holds one run to its end. What goes wrong in it is part of its result and never thrown. */
export async function executeRun(
  run: PlannedRun,
  executor: CompositeExecutor,
  setting: RunSetting,
): Promise<void> {
  const { runId, clock, elapsedMs, store } = setting;
  await pairEvents(runEvents(run), setting, async () => {
    const startedAt = clock.now().toISOString();
    const started = elapsedMs();
    const end = await hold(run, executor, setting);
    const metadata = {
      ...describeRun(run, setting),
      startedAt,
      endedAt: clock.now().toISOString(),
      durationMs: elapsedMs() - started,
      ...sideCallsOf(setting),
      ...end,
    };
    await store.saveMetadata(runId, metadata);
    return store.getResult(runId);
  });
}

function runEvents(run: PlannedRun): EventPair<RunEventInput, RunResult> {
  return {
    started: { type: 'arena.run.started', ...startOf(run) },
    completed: ({ status, cost: costUsd, error, skipReason }, durationMs) => {
      const end = { durationMs, status, costUsd };
      if (error !== undefined) return { type: 'arena.run.failed', ...end, error };
      if (skipReason === undefined) return { type: 'arena.run.completed', ...end };
      return { type: 'arena.run.failed', ...end, error: { code: 'ABORTED', message: skipReason } };
    },
    // What the run came to is unknown when the store refuses it.
    failed: (error, durationMs) => ({
      type: 'arena.run.failed',
      durationMs,
      status: 'error',
      costUsd: null,
      error,
    }),
  };
}

function startOf(run: PlannedRun) {
  return { scenario: scenarioNameOf(run), provider: providerNameOf(run), region: run.region };
}

/** Notes a run that was not started; its checks are listed as skipped. */
export async function skipRun(run: PlannedRun, setting: RunSetting, skipReason: string): Promise<void> {
  const { runId, store, clock, emit } = setting;
  const now = clock.now().toISOString();
  await store.saveMetadata(runId, {
    ...describeRun(run, setting),
    startedAt: now,
    endedAt: now,
    durationMs: 0,
    skipReason,
  });
  await store.recordChecks(runId, allChecksNotReached(run, runId));
  emit({ type: 'run.skipped', ...startOf(run), status: 'skipped', reason: skipReason });
}

async function hold(run: PlannedRun, executor: CompositeExecutor, setting: RunSetting): Promise<RunEnd> {
  let context: RunContext | undefined;
  try {
    context = setting.createContext();
    await executor.execute(run, context);
    return {};
  } catch (error) {
    if (context === undefined) await noteNothingHeld(run, setting);
    if (setting.signal.aborted && !(error instanceof ArenaError)) return { skipReason: ABORTED };
    return { error: describeError(error) };
  }
}

async function noteNothingHeld(run: PlannedRun, { store, runId }: RunSetting): Promise<void> {
  await store.save({ id: runId, messages: [], metadata: {} });
  await store.recordChecks(runId, allChecksNotReached(run, runId));
}

/** Why runs are missing after the execution was called off. */
export const ABORTED = 'The execution was called off.';

/** Calls beside the conversation; one that had no script marks the run like any other. */
function sideCallsOf({ sideCalls }: RunSetting): Pick<RunMetadata, 'sideCalls' | 'unscripted'> {
  if (sideCalls.length === 0) return {};
  return { sideCalls, ...(sideCalls.some(({ unscripted }) => unscripted) ? { unscripted: true } : {}) };
}
