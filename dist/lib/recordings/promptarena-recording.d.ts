import { type JsonObject, type JsonValue } from '../lib/json.ts';
import type { SaidMessage } from './replayed-conversation.ts';
/** A field by its name without regard to letter case and underscores, as PromptArena's two spellings have it. */
export declare function field(object: JsonObject, name: string): JsonValue | undefined;
/** A field's text; empty where it has none. */
export declare function textField(object: JsonObject, name: string): string;
/** The messages of a per-run JSON. */
export declare function messagesOfRun(messages: readonly JsonValue[]): readonly SaidMessage[];
/**
 * The messages that a session's events tell of, in their order; the end of a model call tells what the reply before it
 * cost.
 */
export declare function messagesOfEvents(events: readonly JsonValue[]): readonly SaidMessage[];
