import { ProviderError } from '../errors/provider-error.ts';
import type { Timers } from '../lib/timers.ts';
import type { Provider } from './provider.ts';

/** Gives every call of a provider so many milliseconds; one that takes longer is called off and may be repeated. */
export function withTimeout(provider: Provider, milliseconds: number, timers: Timers): Provider {
  const tooLong = () =>
    new ProviderError({
      code: 'PROVIDER_TIMEOUT',
      message: `Provider "${provider.id}" gave no complete answer within ${milliseconds / 1000} s.`,
      retryable: true,
    });
  return {
    id: provider.id,
    capabilities: provider.capabilities,
    async complete(request, signal) {
      using limit = limitTime(signal, milliseconds, timers, tooLong);
      return await limit.race(provider.complete(request, limit.signal));
    },
    async *stream(request, signal) {
      using limit = limitTime(signal, milliseconds, timers, tooLong);
      const pieces = provider.stream(request, limit.signal)[Symbol.asyncIterator]();
      try {
        for (;;) {
          const next = await limit.race(pieces.next());
          if (next.done) return;
          yield next.value;
        }
      } finally {
        // A reader who stops early stops the model; one whose time is up does not wait for it.
        void pieces.return?.().catch(() => undefined);
      }
    },
  };
}

interface TimeLimit extends Disposable {
  readonly signal: AbortSignal;
  /** Settles as the promise does, or rejects when the call is called off, whatever the callee does about it. */
  race<T>(promise: Promise<T>): Promise<T>;
}

function limitTime(
  outer: AbortSignal,
  milliseconds: number,
  timers: Timers,
  tooLong: () => ProviderError,
): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  const calledOff = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody may be racing when the time is up.
  calledOff.catch(() => undefined);
  const stop = (reason: unknown): void => controller.abort(reason);
  const follow = (): void => stop(outer.reason);
  const cancel = timers.after(milliseconds, () => stop(tooLong()));
  if (outer.aborted) follow();
  outer.addEventListener('abort', follow, { once: true });
  return {
    signal,
    race: (promise) => Promise.race([promise, calledOff]),
    [Symbol.dispose]() {
      cancel();
      outer.removeEventListener('abort', follow);
    },
  };
}
