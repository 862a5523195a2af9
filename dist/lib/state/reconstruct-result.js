import { copyPlain } from "../lib/copy-plain.js";
import { statusOfRun } from "../model/status.js";
import { costShares } from "./cost-shares.js";
import { computeTelemetry } from "./telemetry.js";
/** The key in a conversation's metadata that marks answers given without a script. */
export const UNSCRIPTED_KEY = 'unscripted';
/** The result of a run, built from what was stored; shares nothing with it. */
export function reconstructResult({ messages, metadata }, run, checks) {
    const { cost, latencyMs } = computeTelemetry(messages, run.sideCalls);
    const unscripted = run.unscripted ?? metadata[UNSCRIPTED_KEY] === true;
    return {
        key: run.key,
        id: run.runId,
        config: run.config,
        scenario: run.scenario,
        provider: run.provider,
        model: run.model,
        region: run.region,
        trial: run.trial,
        status: statusOfRun({ error: run.error, skipReason: run.skipReason, checks }),
        ...(run.inputs === undefined ? {} : { inputs: run.inputs }),
        ...(unscripted ? { unscripted } : {}),
        ...(run.error === undefined ? {} : { error: { ...run.error } }),
        ...(run.skipReason === undefined ? {} : { skipReason: run.skipReason }),
        cost: cost.totalCost,
        ...costShares(messages, run, cost),
        inputTokens: cost.inputTokens,
        outputTokens: cost.outputTokens,
        latencyMs,
        messages: messages.map(toResultMessage),
        checks: copyPlain(checks),
    };
}
function toResultMessage(message, index) {
    return {
        index,
        turn: message.turn,
        ...(message.iteration === undefined ? {} : { iteration: message.iteration }),
        role: message.role,
        text: message.content,
        ...(message.cost?.cachedCalls ? { cached: true } : {}),
        toolCalls: (message.toolCalls ?? []).map(({ id, name, args }) => ({ id, name, args: copyPlain(args) })),
        ...(message.toolResult?.error ? { toolFailed: true } : {}),
    };
}
