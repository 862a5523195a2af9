import { sortKeys } from "../lib/go-format.js";
import { costInfo } from "./cost-info.js";
import { mediaSummary, summariseParts, toPromptArenaPart } from "./promptarena-parts.js";
/** A message in the words and the key order of PromptArena's per-run JSON; absent fields are undefined. */
export function toPromptArenaMessage(message) {
    const { parts, toolCalls, toolResult, latencyMs, cost, meta, validations } = message;
    const content = parts === undefined ? message.content : summariseParts(parts);
    return {
        role: message.role,
        parts: parts?.map(toPromptArenaPart),
        tool_calls: toolCalls?.map(({ id, name, args }) => ({ id, name, args })),
        tool_result: toolResult === undefined ? undefined : toPromptArenaToolResult(toolResult),
        timestamp: goTime(message.timestamp),
        latency_ms: latencyMs || undefined,
        cost_info: cost === undefined ? undefined : costInfo(cost),
        meta: meta === undefined ? undefined : sortKeys(meta),
        validations: validations?.map((validation) => ({
            validator_type: validation.validatorType,
            passed: validation.passed,
            details: validation.details === undefined ? undefined : sortKeys(validation.details),
            timestamp: goTime(validation.timestamp),
        })),
        media_summary: parts === undefined ? undefined : mediaSummary(parts),
        content: content === '' || toolResult !== undefined ? undefined : content,
    };
}
/** The answer of a tool in the words of PromptArena. */
export function toPromptArenaToolResult({ id, name, content, error, latencyMs }) {
    return { id, name, content, error: error || undefined, latency_ms: latencyMs };
}
/** A time as Go writes it: without zeros at the end of the fraction. */
export function goTime(time) {
    return time.replace(/\.(\d*?)0*Z$/, (_whole, digits) => (digits === '' ? 'Z' : `.${digits}Z`));
}
