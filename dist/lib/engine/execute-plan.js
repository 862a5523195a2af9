import { createJudge } from "../conversation/ask-judge.js";
import { ABORTED } from "../conversation/conversation-end.js";
import { createRunEmitter } from "../events/event-bus.js";
import { pairEvents } from "../events/pair-events.js";
import { limitConcurrency } from "../lib/limit-concurrency.js";
import { wordSimilarity } from "../lib/word-similarity.js";
import { executeRun, skipRun } from "./execute-run.js";
/**
 * Holds every run of a plan and gives their ids in plan order. What goes wrong in a run is part of its result; only
 * a store that refuses makes this throw.
 */
export async function executePlan(runs, options) {
    const { concurrency, executor, signal } = options;
    return pairEvents(planEvents(runs.length), { emit: options.bus.emit, elapsedMs: elapsedIn(options) }, () => limitConcurrency(runs, concurrency, async (run) => {
        const setting = settingOf({ run }, options);
        // A store may outlive an execution, and the ids of the mock lane come again.
        await options.store.delete(setting.conversationId);
        await (signal.aborted ? skipRun(run, setting, ABORTED) : executeRun({ run }, executor, setting));
        return setting.runId;
    }));
}
function planEvents(total) {
    return {
        started: { type: 'plan.started', total },
        completed: (_, durationMs) => ({ type: 'plan.completed', total, durationMs }),
        failed: (error, durationMs) => ({ type: 'plan.failed', total, durationMs, error }),
    };
}
/** Time stands still in the mock lane. */
function elapsedIn({ lane, elapsedMs }) {
    return lane === 'mock' ? () => 0 : elapsedMs;
}
/** What one conversation takes from outside; what its request asks for wins. */
export function settingOf(request, options) {
    const { run, overrides } = request;
    const { clock, lane, readText } = options;
    const sideCalls = [];
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
        speakerFor: (asked) => options.createSpeaker(run, asked),
        noteSideCall: (call) => {
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
function metadataOf({ metadata, store }) {
    const userId = store?.userId;
    return { ...store?.metadata, ...(userId === undefined ? {} : { user_id: userId }), ...metadata };
}
