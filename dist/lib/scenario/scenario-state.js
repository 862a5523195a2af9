import { ScenarioError } from "../errors/scenario-error.js";
/** The live view of a run that steps and agents get. */
export function createScenarioState(source) {
    const { config, threadId, conversation, machine } = source;
    const { messages } = conversation;
    const lastOf = (role) => messages.findLast((message) => message.role === role);
    const lastToolCall = (toolName) => conversation.lastToolCall((call) => call.toolName === toolName);
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
function missing(message) {
    throw new ScenarioError({ code: 'NO_MESSAGE', message });
}
