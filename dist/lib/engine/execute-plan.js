import { createJudge } from "../conversation/ask-judge.js";
import { createCompositeExecutor } from "../conversation/composite-executor.js";
import { defaultConversationExecutor } from "../conversation/default-conversation-executor.js";
import { limitConcurrency } from "../lib/limit-concurrency.js";
import { wordSimilarity } from "../lib/word-similarity.js";
import { ABORTED, executeRun, skipRun } from "./execute-run.js";
/**
 * Holds every run of a plan and gives their ids in plan order. What goes wrong in a run is part of its result; only
 * a store that refuses makes this throw.
 */
export async function executePlan(runs, options) {
    const { bus, concurrency, signal } = options;
    const executor = createCompositeExecutor([defaultConversationExecutor]);
    bus.emit({ type: 'plan-start', total: runs.length });
    const ids = await limitConcurrency(runs, concurrency, async (run) => {
        const setting = settingOf(run, options);
        await (signal.aborted ? skipRun(run, setting, ABORTED) : executeRun(run, executor, setting));
        return setting.runId;
    });
    bus.emit({ type: 'plan-end', total: runs.length });
    return ids;
}
function settingOf(run, options) {
    const { bus, clock, lane, readText, signal, store } = options;
    const sideCalls = [];
    const setting = {
        runId: options.runId(run),
        clock,
        elapsedMs: lane === 'mock' ? () => 0 : options.elapsedMs,
        signal,
        store,
        emit: bus.emit,
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
        sideCalls,
        createContext: () => ({
            ...setting,
            provider: options.createProvider(run),
            tools: options.createTools(run),
            judge: createJudge(run, setting),
        }),
    };
}
