import { ProviderError } from '../errors/provider-error.ts';
import type { CompletionRequest } from './provider.ts';
import type { ProviderScript, RecordedCall, WrittenReply } from './provider-script.ts';
import { requestHash } from './request-hash.ts';
import type { ScriptedProviderOptions } from './scripted-provider.ts';
import type { ScriptedChunk, ScriptedItem, ScriptedRule } from './scripted-reply.ts';

/** The options of a scripted provider that says what a script says. */
export function replayScript(script: ProviderScript): ScriptedProviderOptions {
  const { completions, streams, calls = [], onExhausted = {}, ...settings } = script;
  const { complete, stream } = onExhausted;
  return {
    ...given(settings),
    ...(completions === undefined ? {} : { completions: completions.map(replyOf) }),
    ...(streams === undefined ? {} : { streams: streams.map((chunks) => chunks.map(replyOf)) }),
    rules: replayRules(calls),
    onExhausted: given({ complete, stream }),
  };
}

/** A rule for each recorded call: the nth request of a hash gets the nth answer to it, and each answer serves once. */
function replayRules(calls: readonly RecordedCall[]): readonly ScriptedRule[] {
  const hashes = new WeakMap<CompletionRequest, string>();
  const hashOf = (request: CompletionRequest): string => {
    const hash = hashes.get(request) ?? requestHash(request);
    hashes.set(request, hash);
    return hash;
  };
  return calls
    .toSorted((a, b) => a.occurrence - b.occurrence)
    .map(({ hash, reply }) => ({
      match: (request) => hashOf(request) === hash,
      reply: itemOf(reply),
      once: true,
    }));
}

function itemOf(reply: RecordedCall['reply']): ScriptedItem {
  return Array.isArray(reply) ? reply.map(replyOf) : replyOf(reply as WrittenReply);
}

function replyOf(reply: WrittenReply): ScriptedChunk {
  if (typeof reply === 'string') return reply;
  if ('error' in reply) {
    const { message, code = 'SCRIPTED_ERROR' } = reply.error;
    return new ProviderError({ code, message });
  }
  const { toolCalls, ...message } = reply;
  return {
    ...given(message),
    ...(toolCalls === undefined
      ? {}
      : { toolCalls: toolCalls.map((call) => ({ name: call.name, ...given(call) })) }),
  };
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined. */
function given<T extends object>(record: T): Given<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Given<T>;
}
