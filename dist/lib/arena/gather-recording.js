import { concealJson } from "../lib/conceal-json.js";
/** Gathers what was recorded of an execution in plan order; evals and runs that never started are left out. */
export async function gatherRecordedRuns(executed) {
    const { runs, runIds } = executed;
    const gathered = await Promise.all(runs.map((run, index) => gatherRun(run, runIds[index] ?? '', executed)));
    return gathered.flatMap((run) => run ?? []);
}
async function gatherRun(run, runId, { store, recorder, conceal }) {
    if (run.kind === 'eval')
        return undefined;
    const { key, config, scenario, provider, model, region, trial, error, skipReason } = await store.getResult(runId);
    if (skipReason !== undefined)
        return undefined;
    const { messages } = await store.load(runId);
    const { modelCalls, toolCalls } = recorder.callsOf(run);
    return {
        ...{ key, config, scenario, provider, model, region, trial },
        ...(error === undefined ? {} : { error }),
        messages: messages.map((message) => toRecordedMessage(message, conceal)),
        modelCalls,
        toolCalls,
    };
}
function toRecordedMessage({ role, content, turn, iteration, toolCalls, toolResult }, conceal) {
    return {
        role,
        content: conceal(content),
        turn,
        ...(iteration === undefined ? {} : { iteration }),
        ...(toolCalls === undefined
            ? {}
            : { toolCalls: toolCalls.map((call) => ({ ...call, args: concealJson(call.args, conceal) })) }),
        ...(toolResult === undefined ? {} : { toolResult: toRecordedResult(toolResult, conceal) }),
    };
}
function toRecordedResult({ id, name, error }, conceal) {
    return { id, name, ...(error === undefined ? {} : { error: conceal(error) }) };
}
