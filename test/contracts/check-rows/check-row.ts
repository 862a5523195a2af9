import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import type { Message, Role } from '../../../src/model/message.ts';
import { message } from '../../checks/subjects.ts';

/** What a check must say of messages; all of them stand in turn 0 unless they say otherwise. */
export interface CheckCase {
  readonly messages: readonly Message[];
  /** Those of the sample when absent. */
  readonly params?: JsonObject;
  /** The whole message of the outcome. */
  readonly says: string;
}

/** The rows of one check type; the contract suite holds every check against its rows, in every scope it has. */
export interface CheckRows {
  /** Parameters with which the check has something to do. */
  readonly params: JsonObject;
  readonly passes: CheckCase;
  readonly fails: CheckCase;
  /** The last case that still passes. */
  readonly boundary: CheckCase;
  /** By alias of the type, parameters as they are usual there; judged on the messages of `passes`. */
  readonly aliases?: { readonly [alias: string]: JsonObject };
  readonly badParams: { readonly params: JsonObject; readonly issue: string };
  /** What comes out on a conversation without any message; a code for an error. */
  readonly onNothing: 'passed' | 'failed' | 'NO_REPLY';
  /** Codes that say it could not be judged. */
  readonly codes?: readonly string[];
}

/** Rows by check type. */
export type CheckRowsByType = { readonly [type: string]: CheckRows };

/** A turn that ends in this reply. */
export function reply(content: string, more: Partial<Message> = {}): readonly Message[] {
  return [message('user', 'Hi'), message('assistant', content, more)];
}

/** A tool call as rows write it: name, arguments, result text, error. */
export type BriefCall = readonly [name: string, args?: JsonValue, result?: string, error?: string];

/** A turn with one call per round, each answered, and a closing reply. */
export function calls(...brief: readonly BriefCall[]): readonly Message[] {
  return [message('user', 'Hi'), ...brief.flatMap(round), message('assistant', 'Done.')];
}

/** A call and its answer. All calls have the same id, as calls of different rounds may have. */
function round([name, args = {}, content = 'ok', error]: BriefCall): readonly Message[] {
  const result = { id: 'call', name, content, latencyMs: 1, ...(error === undefined ? {} : { error }) };
  const role: Role = 'tool';
  return [
    message('assistant', '', { toolCalls: [{ id: 'call', name, args }] }),
    message(role, content, { toolResult: result }),
  ];
}
