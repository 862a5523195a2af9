import { addCosts } from '../cost/price-usage.ts';
import type { Message } from '../model/message.ts';
import type { SideCall, Telemetry, ToolStats } from './state-store.ts';

/** Costs, tool calls, guardrail findings and waiting time of a conversation, from its messages and what was said beside it. */
export function computeTelemetry(
  messages: readonly Message[],
  sideCalls: readonly SideCall[] = [],
): Telemetry {
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

function countToolCalls(messages: readonly Message[]): ToolStats | undefined {
  const names = messages.flatMap(({ toolCalls }) => (toolCalls ?? []).map(({ name }) => name));
  if (names.length === 0) return undefined;
  const byTool = new Map<string, number>();
  for (const name of names) byTool.set(name, (byTool.get(name) ?? 0) + 1);
  const sorted = [...byTool].sort(([a], [b]) => (a < b ? -1 : 1));
  return { totalCalls: names.length, byTool: Object.fromEntries(sorted) };
}
