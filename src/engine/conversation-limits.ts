import type { ConversationRequest } from '../conversation/conversation-executor.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { type Deadline, startDeadline } from '../lib/deadline.ts';
import { scenarioNameOf } from '../plan/planned-run.ts';

/**
 * What ends a conversation from outside: the engine, the request's signal, its time. Throws `ManifestError` with code
 * `USAGE` for a time that is none.
 */
export function limitConversation(request: ConversationRequest, engine: AbortSignal): Deadline {
  const asked = request.signal === undefined ? [] : [request.signal];
  const timeoutMs = request.overrides?.timeoutMs;
  if (timeoutMs === undefined) {
    const signal = asked.length === 0 ? engine : AbortSignal.any([engine, ...asked]);
    return { signal, [Symbol.dispose]: () => undefined };
  }
  if (!(timeoutMs > 0)) {
    const message = `overrides.timeoutMs is ${timeoutMs}; give a number of milliseconds above 0, or leave it out.`;
    throw new ManifestError({ code: 'USAGE', message });
  }
  const deadline = startDeadline(timeoutMs, timeoutError(request, timeoutMs));
  return {
    signal: AbortSignal.any([engine, ...asked, deadline.signal]),
    [Symbol.dispose]: () => deadline[Symbol.dispose](),
  };
}

function timeoutError({ run }: ConversationRequest, timeoutMs: number): ProviderError {
  return new ProviderError({
    code: 'CONVERSATION_TIMEOUT',
    message:
      `The conversation "${scenarioNameOf(run)}" was called off after ${timeoutMs} ms, the time it was given. Raise ` +
      'overrides.timeoutMs, or look at what it waited for.',
    retryable: true,
  });
}
