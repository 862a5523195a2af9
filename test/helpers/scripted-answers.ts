import { createFixedClock } from '../../src/lib/clock.ts';
import type { Completion } from '../../src/providers/provider.ts';
import { ScriptedProvider, type ScriptedProviderOptions } from '../../src/providers/scripted-provider.ts';
import { collect } from './collect.ts';
import { asking, neverAborted, userSays } from './real-provider.ts';

const clock = createFixedClock('2026-01-02T03:04:05.000Z');

/** A provider with a script, on a clock that stands still. */
export function openScripted(options: ScriptedProviderOptions = {}): ScriptedProvider {
  return new ScriptedProvider({ clock, ...options });
}

/** Asks for a whole reply. */
export function askWhole(provider: ScriptedProvider, text = 'Hello', more = {}): Promise<Completion> {
  return provider.complete(asking({ messages: [userSays(text)], ...more }), neverAborted);
}

/** The pieces of a streamed reply. */
export async function askPieces(provider: ScriptedProvider): Promise<readonly string[]> {
  const chunks = await collect(provider.stream(asking({ messages: [userSays('Hello')] }), neverAborted));
  return chunks.map(({ delta }) => delta);
}

/** What a list of calls gives: the words of each, the pieces of a streamed one, or the error. */
export async function answersOf(
  provider: ScriptedProvider,
  calls: readonly ('complete' | 'stream')[],
): Promise<readonly unknown[]> {
  const given: unknown[] = [];
  for (const mode of calls) {
    const asked =
      mode === 'complete' ? askWhole(provider).then(({ content }) => content) : askPieces(provider);
    given.push(await asked.catch((error: unknown) => String(error)));
  }
  return given;
}
