import { ScenarioError } from '../errors/scenario-error.ts';
import type { Message } from '../model/message.ts';
import type { ModelMessage, ToolCallPart } from './model-message.ts';
import { type MessageFacts, toStoredMessages } from './stored-message.ts';

/** The messages of a thread, and which of them each agent has not seen yet. */
export class Conversation {
  /** The live list. */
  readonly messages: ModelMessage[] = [];
  readonly #stored: (readonly Message[])[] = [];
  readonly #ids = new Set<string>();
  readonly #newId: () => string;
  #pending: ModelMessage[][];
  #revision = 0;

  constructor(agents: number, newId: () => string) {
    this.#pending = Array.from({ length: agents }, () => []);
    this.#newId = newId;
  }

  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }

  /** Adds a message and shows it to every agent but the one that said it. Gives back what stands in the list. */
  add(message: ModelMessage, facts: MessageFacts, from: number | undefined): ModelMessage {
    const id = message.id === undefined || this.#ids.has(message.id) ? this.#newId() : message.id;
    const added = { ...message, id, traceId: facts.traceId };
    const stored = toStoredMessages(added, id, facts);
    this.#revision += 1;
    this.#ids.add(id);
    this.messages.push(added);
    this.#stored.push(stored);
    for (const [agent, queue] of this.#pending.entries()) if (agent !== from) queue.push(added);
    return added;
  }

  /** What was said since an agent spoke. */
  pendingOf(agent: number): ModelMessage[] {
    return this.#pending[agent] ?? [];
  }

  /** Notes that an agent has seen all there is. */
  clearPending(agent: number): void {
    this.#pending[agent] = [];
  }

  /** Removes the messages from an index on, also from what agents have yet to see. Throws for an index below 0. */
  rollbackTo(index: number): readonly ModelMessage[] {
    if (!(index >= 0)) {
      throw new ScenarioError({
        code: 'INVALID_ROLLBACK',
        message: `rollbackMessagesTo takes the index of a message, which is >= 0, and was given ${index}.`,
      });
    }
    const removed = this.messages.splice(index);
    if (removed.length === 0) return removed;
    this.#revision += 1;
    this.#stored.splice(index);
    const gone = new Set(removed.map(({ id }) => id));
    for (const id of gone) if (id !== undefined) this.#ids.delete(id);
    this.#pending = this.#pending.map((queue) => queue.filter(({ id }) => !gone.has(id)));
    return removed;
  }

  /** The messages as the state store keeps them. */
  stored(): readonly Message[] {
    return this.#stored.flat();
  }

  /** The last message as the state store keeps it: one for each result of a tool. */
  lastStored(): readonly Message[] {
    return this.#stored.at(-1) ?? [];
  }

  /** The last call of a tool. */
  lastToolCall(isMeant: (call: ToolCallPart) => boolean): ToolCallPart | undefined {
    for (let index = this.messages.length - 1; index >= 0; index--) {
      const message = this.messages[index];
      if (message?.role !== 'assistant' || typeof message.content === 'string') continue;
      const call = message.content.find((part) => part.type === 'tool-call' && isMeant(part));
      if (call?.type === 'tool-call') return call;
    }
    return undefined;
  }
}
