import { addCosts } from "../cost/price-usage.js";
/** Costs, tool calls, guardrail findings and waiting time of a conversation, from its messages and what was said beside it. */
export function computeTelemetry(messages, sideCalls = []) {
    const toolStats = countToolCalls(messages);
    const sideCosts = sideCalls.map(({ cost }) => cost);
    return {
        cost: addCosts([...messages.flatMap(({ cost }) => cost ?? []), ...sideCosts]),
        ...(sideCosts.length === 0 ? {} : { sideCost: addCosts(sideCosts) }),
        ...(toolStats === undefined ? {} : { toolStats }),
        validations: messages.flatMap(({ validations }) => validations ?? []),
        latencyMs: messages.reduce((total, { latencyMs }) => total + (latencyMs ?? 0), 0),
    };
}
function countToolCalls(messages) {
    const names = messages.flatMap(({ toolCalls }) => (toolCalls ?? []).map(({ name }) => name));
    if (names.length === 0)
        return undefined;
    const byTool = new Map();
    for (const name of names)
        byTool.set(name, (byTool.get(name) ?? 0) + 1);
    const sorted = [...byTool].sort(([a], [b]) => (a < b ? -1 : 1));
    return { totalCalls: names.length, byTool: Object.fromEntries(sorted) };
}
