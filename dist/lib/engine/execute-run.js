import { allChecksNotReached } from "../conversation/run-checks.js";
import { ArenaError } from "../errors/arena-error.js";
import { describeRun } from "./describe-run.js";
/** Holds one run to its end. What goes wrong in it is part of its result and never thrown. */
export async function executeRun(run, executor, setting) {
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
export async function skipRun(run, setting, skipReason) {
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
    await store.recordChecks(runId, allChecksNotReached(run));
    emit({ type: 'run-end', ...event, status: 'skipped' });
}
async function hold(run, executor, setting) {
    let context;
    try {
        context = setting.createContext();
        await executor.execute(run, context);
        return {};
    }
    catch (error) {
        if (context === undefined)
            await noteNothingHeld(run, setting);
        if (setting.signal.aborted && !(error instanceof ArenaError))
            return { skipReason: ABORTED };
        return { error: toRunError(error) };
    }
}
async function noteNothingHeld(run, { store, runId }) {
    await store.save({ id: runId, messages: [], metadata: {} });
    await store.recordChecks(runId, allChecksNotReached(run));
}
/** Why runs are missing after the execution was called off. */
export const ABORTED = 'The execution was called off.';
function toRunError(error) {
    if (error instanceof ArenaError)
        return { code: error.code, message: error.message };
    return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}
/** Calls beside the conversation; one that had no script marks the run like any other. */
function sideCallsOf({ sideCalls }) {
    if (sideCalls.length === 0)
        return {};
    return { sideCalls, ...(sideCalls.some(({ unscripted }) => unscripted) ? { unscripted: true } : {}) };
}
