import type { Message } from '../model/message.ts';
import type { ModelMessage, ToolCallPart } from './model-message.ts';
import { type MessageFacts } from './stored-message.ts';
/** The messages of a thread, and which of them each agent has not seen yet. */
export declare class Conversation {
    #private;
    /** The live list. */
    readonly messages: ModelMessage[];
    constructor(agents: number, newId: () => string);
    /** Grows with every change. */
    get revision(): number;
    /** Adds a message and shows it to every agent but the one that said it. Gives back what stands in the list. */
    add(message: ModelMessage, facts: MessageFacts, from: number | undefined): ModelMessage;
    /** What was said since an agent spoke. */
    pendingOf(agent: number): ModelMessage[];
    /** Notes that an agent has seen all there is. */
    clearPending(agent: number): void;
    /** Removes the messages from an index on, also from what agents have yet to see. Throws for an index below 0. */
    rollbackTo(index: number): readonly ModelMessage[];
    /** The messages as the state store keeps them. */
    stored(): readonly Message[];
    /** The last message as the state store keeps it: one for each result of a tool. */
    lastStored(): readonly Message[];
    /** The last call of a tool. */
    lastToolCall(isMeant: (call: ToolCallPart) => boolean): ToolCallPart | undefined;
}
