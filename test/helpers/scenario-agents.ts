import type { JsonValue } from '../../src/lib/json.ts';
import type { ToolCall } from '../../src/model/message.ts';
import type { Completion, CompletionRequest, Provider } from '../../src/providers/provider.ts';
import type { AgentInput } from '../../src/scenario/agent.ts';
import type { ModelMessage } from '../../src/scenario/model-message.ts';
import type { ScenarioConfig } from '../../src/scenario/scenario-config.ts';
import { answerOf } from './scripted-calls.ts';

/** What a spoken model says: words, tool calls, or an error. */
export type Line = string | Completion | Error;

/** A model that says its lines in order and keeps what it was asked. */
export function spokenModel(
  lines: readonly Line[],
  capabilities: Provider['capabilities'] = new Set(['tools']),
): Provider & { readonly asked: CompletionRequest[] } {
  const asked: CompletionRequest[] = [];
  return {
    id: 'spoken',
    capabilities,
    asked,
    async complete(request) {
      const line = lines[asked.length] ?? new Error('The model has no line left.');
      asked.push(request);
      if (line instanceof Error) throw line;
      return typeof line === 'string' ? answerOf(line) : line;
    },
    stream() {
      throw new Error('Agents do not stream.');
    },
  };
}

/** An answer that calls tools, each by name and arguments. */
export function calling(...calls: readonly (readonly [string, JsonValue])[]): Completion {
  const toolCalls = calls.map(([name, args], index): ToolCall => ({ id: `call-${index}`, name, args }));
  return answerOf('', { toolCalls, finishReason: 'tool_calls' });
}

/** What an agent gets in a run of its own; costs are kept, and `messages` is what can be rolled back. */
export function agentInput(
  given: Partial<Pick<AgentInput, 'judgmentRequest' | 'threadId' | 'signal'>> & {
    readonly messages?: ModelMessage[];
    readonly turn?: number;
    readonly config?: Partial<ScenarioConfig>;
  } = {},
): AgentInput & { readonly costs: string[] } {
  const { messages = [{ role: 'user', content: 'hi' }], turn = 0, config = {}, threadId = 'thread' } = given;
  const costs: string[] = [];
  const description = 'A traveller asks for a refund.';
  const scenarioConfig = { name: 'refund', description, agents: [], ...config };
  const unused = (): never => {
    throw new Error('not in this test');
  };
  return {
    threadId,
    messages,
    newMessages: messages,
    requestedRole: 'Judge',
    ...(given.judgmentRequest === undefined ? {} : { judgmentRequest: given.judgmentRequest }),
    scenarioConfig,
    scenarioState: {
      description,
      messages,
      threadId,
      currentTurn: turn,
      config: scenarioConfig,
      addMessage: unused,
      rollbackMessagesTo: (index) => messages.splice(index),
      lastMessage: unused,
      lastUserMessage: unused,
      lastAgentMessage: unused,
      lastAssistantMessage: undefined,
      lastToolCall: unused,
      hasToolCall: unused,
    },
    signal: given.signal ?? new AbortController().signal,
    noteCost: ({ provider }) => costs.push(provider),
    costs,
  };
}

/** A request as a text to compare with a golden file. */
export function renderRequest({ system, messages, tools, toolChoice }: CompletionRequest): string {
  const said = messages.map(({ role, content }) => `## ${role}\n\n${content}`);
  const offered =
    tools === undefined ? [] : [`## tools (${toolChoice})\n\n${JSON.stringify(tools, null, 2)}`];
  return `${[`## system\n\n${system}`, ...said, ...offered].join('\n\n')}\n`;
}
