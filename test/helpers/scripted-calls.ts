import { isErrorLike } from '../../src/lib/error-like.ts';
import type { Completion, CompletionRequest, Provider } from '../../src/providers/provider.ts';

/** A request that says hello. */
export const helloRequest: CompletionRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'Hello', turn: 0, timestamp: '2000-01-01T00:00:00Z' }],
  speaker: { role: 'assistant', scenario: 'hello', turn: 0 },
};

/** An answer of the given words. */
export function answerOf(content: string, more: Partial<Completion> = {}): Completion {
  const cost = { inputTokens: 3, outputTokens: 2, inputCost: null, outputCost: null, totalCost: null };
  return { content, toolCalls: [], finishReason: 'stop', cost, ...more };
}

/** What one call does: answers, streams these pieces before its end, throws, or waits until it is called off. */
export type ScriptedCall =
  | Completion
  | Error
  | 'hangs'
  | { readonly pieces: readonly string[]; readonly end: Completion | Error | 'hangs' };

/** A provider whose calls go by a script, in order; it counts them. */
export function scriptedCalls(calls: readonly ScriptedCall[]): Provider & { readonly count: () => number } {
  let count = 0;
  const next = (): ScriptedCall => calls[count++] ?? new Error('The script is over.');
  const end = (outcome: Completion | Error | 'hangs', signal: AbortSignal): Promise<Completion> => {
    if (outcome === 'hangs') return untilAborted(signal);
    return isErrorLike(outcome) ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  return {
    id: 'p',
    capabilities: new Set(['streaming']),
    count: () => count,
    complete(_request, signal) {
      const call = next();
      return end(typeof call === 'object' && 'pieces' in call ? call.end : call, signal);
    },
    async *stream(_request, signal) {
      const call = next();
      const script = typeof call === 'object' && 'pieces' in call ? call : { pieces: [], end: call };
      for (const delta of script.pieces) yield { delta };
      yield { delta: '', completion: await end(script.end, signal) };
    },
  };
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Reads a stream to its end. */
export async function readAll(
  provider: Provider,
  signal: AbortSignal = new AbortController().signal,
): Promise<{ readonly text: string; readonly completion: Completion | undefined }> {
  let text = '';
  let completion: Completion | undefined;
  for await (const chunk of provider.stream(helloRequest, signal)) {
    text += chunk.delta;
    completion = chunk.completion ?? completion;
  }
  return { text, completion };
}
