import { statusOfRun } from "../model/status.js";
import { withoutTraces } from "../state/execution-trace.js";
import { computeTelemetry } from "../state/telemetry.js";
/** The result of a conversation, from what is stored of it. */
export function conversationResultOf({ id, messages: stored, checks, runMetadata, }) {
    const messages = withoutTraces(stored);
    const { error, skipReason, persona, sideCalls } = runMetadata ?? {};
    const { cost, toolStats, validations } = computeTelemetry(messages, sideCalls);
    const status = statusOfRun({ error, skipReason, checks });
    return {
        runId: runMetadata?.runId ?? id,
        messages,
        cost,
        ...(toolStats === undefined ? {} : { toolStats }),
        violations: validations.filter(({ passed }) => !passed),
        mediaOutputs: messages.flatMap(mediaOutputsOf),
        conversationAssertions: checks.filter(({ use, scope }) => use === 'assertion' && scope === 'conversation'),
        checks,
        selfPlay: runMetadata?.selfPlay ?? false,
        ...(persona === undefined ? {} : { persona }),
        status,
        failed: status === 'failed' || status === 'error',
        ...(error === undefined ? {} : { error }),
        ...(skipReason === undefined ? {} : { skipReason }),
    };
}
function mediaOutputsOf({ role, parts = [] }, messageIndex) {
    if (role !== 'assistant')
        return [];
    return parts.flatMap((part, partIndex) => part.type === 'text' ? [] : [{ part, messageIndex, partIndex }]);
}
