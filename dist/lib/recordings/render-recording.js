import { toUsdIfKnown } from "../model/money.js";
import { RECORDING_VERSION } from "./recording-line.js";
/**
 * A recording as JSON lines: one header, then every run followed by its messages, model calls and tool calls. What
 * differs between two executions stands in the header alone.
 */
export function* renderRecording({ origin, runs }) {
    yield toLine({ type: 'recording', version: RECORDING_VERSION, ...origin });
    for (const run of runs)
        yield* renderRun(run);
}
function* renderRun({ messages, modelCalls, toolCalls, ...facts }) {
    const { key, config, scenario, provider, model, region, trial, error } = facts;
    const failed = error === undefined ? {} : { error };
    yield toLine({ type: 'run', key, config, scenario, provider, model, region, trial, ...failed });
    for (const message of messages)
        yield toLine(messageLine(message));
    for (const call of modelCalls)
        yield toLine(modelCallLine(call));
    for (const call of toolCalls)
        yield toLine(toolCallLine(call));
}
function toLine(line) {
    return `${JSON.stringify(line)}\n`;
}
function messageLine({ role, content, turn, iteration, toolCalls, toolResult }) {
    return {
        type: 'message',
        turn,
        ...(iteration === undefined ? {} : { iteration }),
        role,
        content,
        ...(toolCalls === undefined ? {} : { toolCalls }),
        ...(toolResult === undefined ? {} : { toolResult }),
    };
}
function modelCallLine(call) {
    const { speaker, provider, number } = call;
    const facts = { type: 'provider-call', speaker, provider, number };
    if ('error' in call)
        return { ...facts, error: call.error };
    const { content, toolCalls, finishReason, cost } = call.answer;
    return {
        ...facts,
        content,
        ...(toolCalls.length === 0 ? {} : { toolCalls }),
        finishReason,
        cost: costOf(cost),
    };
}
function toolCallLine(call) {
    const facts = { type: 'tool-call', tool: call.tool, args: call.args };
    return 'error' in call ? { ...facts, error: call.error } : { ...facts, result: call.result };
}
function costOf({ inputCost, outputCost, totalCost, ...rest }) {
    const { inputTokens, outputTokens, cachedTokens, cacheWriteTokens, reasoningTokens } = rest;
    return {
        inputTokens,
        outputTokens,
        ...(cachedTokens === undefined ? {} : { cachedTokens }),
        ...(cacheWriteTokens === undefined ? {} : { cacheWriteTokens }),
        ...(reasoningTokens === undefined ? {} : { reasoningTokens }),
        inputCostUsd: toUsdIfKnown(inputCost),
        outputCostUsd: toUsdIfKnown(outputCost),
        totalCostUsd: toUsdIfKnown(totalCost),
    };
}
