import { allChecksNotReached } from "../conversation/run-checks.js";
import { ArenaError } from "../errors/arena-error.js";
import { providerNameOf, scenarioNameOf } from "../plan/planned-run.js";
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
        ...end,
    };
    await store.saveMetadata(runId, metadata);
    const { status } = await store.getResult(runId);
    emit({ type: 'run-end', ...event, status, ...(end.error === undefined ? {} : { error: end.error }) });
}
/** Notes a run that was not started; its checks are listed as skipped. */
export async function skipRun(run, setting, skipReason) {
    const { runId, store, clock } = setting;
    const now = clock.now().toISOString();
    await store.saveMetadata(runId, {
        ...describeRun(run, setting),
        startedAt: now,
        endedAt: now,
        durationMs: 0,
        skipReason,
    });
    await store.recordChecks(runId, allChecksNotReached(run));
}
async function hold(run, executor, setting) {
    try {
        await executor.execute(run, setting.createContext());
        return {};
    }
    catch (error) {
        if (setting.signal.aborted && !(error instanceof ArenaError))
            return { skipReason: ABORTED };
        return { error: toRunError(error) };
    }
}
/** Why runs are missing after the execution was called off. */
export const ABORTED = 'The execution was called off.';
function toRunError(error) {
    if (error instanceof ArenaError)
        return { code: error.code, message: error.message };
    return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) };
}
function describeRun(run, { runId, attempt }) {
    return {
        runId,
        key: run.key,
        config: run.config,
        scenario: scenarioNameOf(run),
        provider: providerNameOf(run),
        model: run.kind === 'scenario' ? run.provider.spec.model : '',
        region: run.region,
        trial: run.trial,
        attempt,
    };
}
