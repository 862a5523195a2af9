import { endOfFailure } from "../conversation/conversation-end.js";
import { allChecksNotReached } from "../conversation/run-checks.js";
import { BUDGET_REACHED } from "../errors/budget-error.js";
import { LEFT_CODE, pairEvents, pairStreamEvents } from "../events/pair-events.js";
import { isBudgetStop } from "../model/budget-stop.js";
import { providerNameOf, scenarioNameOf } from "../plan/planned-run.js";
import { describeRun } from "./describe-run.js";
import { watchPlace } from "./watch-place.js";
/** Holds one run to its end. What goes wrong in it is part of its result and never thrown. */
export async function executeRun(request, executor, setting) {
    await pairEvents(runEvents(request.run), setting, async () => {
        const record = beginRecord(request.run, setting);
        return record(await hold(request, executor, setting));
    });
}
/** Holds one run as a stream of pieces. Whoever stops reading it before its end leaves a skipped run behind. */
export async function* streamRun(request, executor, setting) {
    yield* pairStreamEvents(runEvents(request.run), setting, async function* () {
        const record = beginRecord(request.run, setting);
        let end = { skipReason: 'Nobody listened to the conversation to its end.' };
        try {
            end = yield* holdStream(request, executor, setting);
        }
        finally {
            await record(end);
        }
        return setting.store.getResult(setting.conversationId);
    });
}
/** Starts the clock of a run; the answer notes its end in the store. */
function beginRecord(run, setting) {
    const { conversationId, clock, elapsedMs, store } = setting;
    const startedAt = clock.now().toISOString();
    const started = elapsedMs();
    return async (end) => {
        await store.saveMetadata(conversationId, {
            ...describeRun(run, setting),
            startedAt,
            endedAt: clock.now().toISOString(),
            durationMs: elapsedMs() - started,
            ...sideCallsOf(setting),
            ...end,
        });
        return store.getResult(conversationId);
    };
}
function runEvents(run) {
    return {
        started: { type: 'arena.run.started', ...startOf(run) },
        completed: ({ status, cost: costUsd, error, skipReason }, durationMs) => {
            const end = { durationMs, status, costUsd };
            if (error !== undefined)
                return { type: 'arena.run.failed', ...end, error };
            if (skipReason === undefined)
                return { type: 'arena.run.completed', ...end };
            const code = isBudgetStop({ skipReason }) ? BUDGET_REACHED : 'ABORTED';
            return { type: 'arena.run.failed', ...end, error: { code, message: skipReason } };
        },
        // What the run came to is unknown when the store refuses it; one that nobody listened to is skipped.
        failed: (error, durationMs) => ({
            type: 'arena.run.failed',
            durationMs,
            status: error.code === LEFT_CODE ? 'skipped' : 'error',
            costUsd: null,
            error,
        }),
    };
}
function startOf(run) {
    return { scenario: scenarioNameOf(run), provider: providerNameOf(run), region: run.region };
}
/** Notes a run that was not started; its checks are listed as skipped. */
export async function skipRun(run, setting, skipReason) {
    const { conversationId, runId, store, clock, emit } = setting;
    const now = clock.now().toISOString();
    await store.saveMetadata(conversationId, {
        ...describeRun(run, setting),
        startedAt: now,
        endedAt: now,
        durationMs: 0,
        skipReason,
    });
    await store.recordChecks(conversationId, allChecksNotReached(run, runId));
    emit({ type: 'run.skipped', ...startOf(run), status: 'skipped', reason: skipReason });
}
async function hold(request, executor, setting) {
    const { placed, ...watched } = watchPlace(request.run);
    const context = await openContext(request.run, setting);
    return placed('end' in context ? context.end : await executor.execute(request, { ...context, ...watched }));
}
async function* holdStream(request, executor, setting) {
    const { placed, ...watched } = watchPlace(request.run);
    const context = await openContext(request.run, setting);
    if ('end' in context)
        return placed(context.end);
    return placed(yield* executor.executeStream(request, { ...context, ...watched }));
}
/** What the conversation takes from outside, or its end when that cannot be had. */
async function openContext(run, setting) {
    try {
        return setting.createContext();
    }
    catch (error) {
        const { store, conversationId, runId, stateMetadata = {}, signal } = setting;
        await store.save({ id: conversationId, messages: [], metadata: stateMetadata });
        await store.recordChecks(conversationId, allChecksNotReached(run, runId));
        return { end: endOfFailure(error, signal) };
    }
}
/** Calls beside the conversation; one that had no script marks the run like any other. */
function sideCallsOf({ sideCalls }) {
    if (sideCalls.length === 0)
        return {};
    return { sideCalls, ...(sideCalls.some(({ unscripted }) => unscripted) ? { unscripted: true } : {}) };
}
