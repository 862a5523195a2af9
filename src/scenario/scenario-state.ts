import { ScenarioError } from '../errors/scenario-error.ts';
import type { ScenarioState } from './agent.ts';
import type { Conversation } from './conversation.ts';
import type { GivenMessage } from './foreign-message.ts';
import type { ModelMessage } from './model-message.ts';
import type { ScenarioSettings } from './scenario-settings.ts';
import type { TurnMachine } from './turn-machine.ts';

/** What the state of a run shows, and who acts for it. */
export interface StateSource {
  readonly config: ScenarioSettings;
  readonly threadId: string;
  readonly conversation: Conversation;
  readonly machine: TurnMachine;
  addMessage(message: GivenMessage): void;
  rollbackMessagesTo(index: number): readonly ModelMessage[];
}

/** The live view of a run that steps and agents get. */
export function createScenarioState(source: StateSource): ScenarioState {
  const { config, threadId, conversation, machine } = source;
  const { messages } = conversation;
  const lastOf = (role: ModelMessage['role']): ModelMessage | undefined =>
    messages.findLast((message) => message.role === role);
  const lastToolCall: ScenarioState['lastToolCall'] = (toolName) =>
    conversation.lastToolCall((call) => call.toolName === toolName);
  return {
    description: config.description,
    messages,
    threadId,
    config,
    get currentTurn() {
      return machine.currentTurn;
    },
    addMessage: (message) => source.addMessage(message),
    rollbackMessagesTo: (index) => source.rollbackMessagesTo(index),
    lastMessage: () => messages.at(-1) ?? missing('No messages found'),
    lastUserMessage: () => lastOf('user') ?? missing('No user messages found'),
    lastAgentMessage: () => lastOf('assistant') ?? missing('No agent messages found'),
    get lastAssistantMessage() {
      return lastOf('assistant');
    },
    lastToolCall,
    hasToolCall: (toolName) => lastToolCall(toolName) !== undefined,
  };
}

function missing(message: string): never {
  throw new ScenarioError({ code: 'NO_MESSAGE', message });
}
