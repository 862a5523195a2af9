import type { ModelMessage } from './model-message.ts';
import type { EventMessage } from './scenario-event.ts';
/** A message as events show it: each result of a tool is one of its own, and what says nothing is left out. */
export declare function eventMessages(message: ModelMessage): readonly EventMessage[];
