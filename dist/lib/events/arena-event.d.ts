import type { CallEvent } from './call-events.ts';
import type { EventBase, RunEventBase } from './event-base.ts';
import type { MediaEvent } from './media-events.ts';
import type { ConversationEvent, PipelineEvent } from './pipeline-events.ts';
import type { PlanEvent, RunEvent } from './run-events.ts';
/**
 * What happened, as it happens. Events tell; nothing decides by them. Those of one run come in order, and each start
 * is followed by exactly one end of the same kind, nested like brackets. Types have PromptArena's names where it has
 * one.
 */
export type ArenaEvent = PlanEvent | RunEvent | PipelineEvent | ConversationEvent | CallEvent | MediaEvent;
/** The events of one type, such as `ArenaEventOf<'tool.call.failed'>`. */
export type ArenaEventOf<Type extends ArenaEvent['type']> = Extract<ArenaEvent, {
    readonly type: Type;
}>;
/** An event before the bus numbers and dates it. */
export type ArenaEventInput = Without<ArenaEvent, keyof EventBase>;
/** An event of a run before it is known which run it is. */
export type RunEventInput = Without<Extract<ArenaEvent, RunEventBase>, keyof RunEventBase>;
/** Each member of a union by itself without some of its fields. */
type Without<Event, Field extends PropertyKey> = Event extends unknown ? Omit<Event, Field> : never;
/** Hears of events, at once and in order; what it throws or rejects with is reported and it hears no more. */
export type ArenaEventListener<Event extends ArenaEvent = ArenaEvent> = (event: Event) => void;
export {};
