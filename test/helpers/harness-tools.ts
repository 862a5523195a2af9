import { createFixedClock } from '../../src/lib/clock.ts';
import { ScriptedProvider, type ScriptedProviderOptions } from '../../src/providers/scripted-provider.ts';
import type { ScriptedMessage } from '../../src/providers/scripted-reply.ts';
import { defineTool } from '../../src/tools/define-tool.ts';
import { FIXED_TIME } from './planned-arena.ts';

/** The clock of scripted providers. */
export const fixedClock = createFixedClock(FIXED_TIME);

/** A provider with a script. */
export function scripted(options: ScriptedProviderOptions = {}): ScriptedProvider {
  return new ScriptedProvider({ clock: fixedClock, ...options });
}

/** A reply that calls a tool. */
export function calls(name: string, args = {}): ScriptedMessage {
  return { toolCalls: [{ name, args }] };
}

/** A tool that only looks; it says where it works. */
export const find = defineTool({
  name: 'find',
  description: 'Finds a file.',
  inputSchema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
  readOnly: true,
  execute: (args, { projectRoot }) => ({ args, projectRoot }),
});

/** A tool that asks for a confirmation. */
export const remove = defineTool({
  name: 'remove',
  description: 'Removes a file.',
  asks: 'confirmation',
  execute: () => 'removed',
});

/** A tool that asks a question. */
export const ask = defineTool({
  name: 'ask',
  description: 'Asks the user.',
  readOnly: true,
  asks: 'question',
  execute: (_args, { answer = '' }) => `The user says: ${answer}`,
});

/** Roles and words of messages. */
export function wordsOf(
  messages: readonly { readonly role: string; readonly content: string }[],
): readonly (readonly [string, string])[] {
  return messages.map(({ role, content }) => [role, content]);
}

/** Throws, where an expression is wanted. */
export function fail(error: Error): never {
  throw error;
}
