import type { CompositeExecutor } from '../conversation/composite-executor.ts';
import { allChecksNotReached } from '../conversation/run-checks.ts';
import type { RunContext } from '../conversation/run-context.ts';
import { ArenaError } from '../errors/arena-error.ts';
import type { CommitFacts, RunError } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
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
  const { runId, clock, elapsedMs, store, emit } = setting;
  const event = { runKey: run.key, runId };
  emit({ type: 'run-start', ...event });
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
  const { status } = await store.getResult(runId);
  emit({ type: 'run-end', ...event, status, ...(end.error === undefined ? {} : { error: end.error }) });
}

/** Notes a run that was not started; its checks are listed as skipped. */
export async function skipRun(run: PlannedRun, setting: RunSetting, skipReason: string): Promise<void> {
  const { runId, store, clock, emit } = setting;
  const event = { runKey: run.key, runId };
  const now = clock.now().toISOString();
  emit({ type: 'run-start', ...event });
  await store.saveMetadata(runId, {
    ...describeRun(run, setting),
    startedAt: now,
    endedAt: now,
    durationMs: 0,
    skipReason,
  });
  await store.recordChecks(runId, allChecksNotReached(run, runId));
  emit({ type: 'run-end', ...event, status: 'skipped' });
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
    return { error: toRunError(error) };
  }
}

async function noteNothingHeld(run: PlannedRun, { store, runId }: RunSetting): Promise<void> {
  await store.save({ id: runId, messages: [], metadata: {} });
  await store.recordChecks(runId, allChecksNotReached(run, runId));
}

/** Why runs are missing after the execution was called off. */
export const ABORTED = 'The execution was called off.';

function toRunError(error: unknown): RunError {
  if (error instanceof ArenaError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}

/** Calls beside the conversation; one that had no script marks the run like any other. */
function sideCallsOf({ sideCalls }: RunSetting): Pick<RunMetadata, 'sideCalls' | 'unscripted'> {
  if (sideCalls.length === 0) return {};
  return { sideCalls, ...(sideCalls.some(({ unscripted }) => unscripted) ? { unscripted: true } : {}) };
}
