import type { RunContext } from '../../src/conversation/run-context.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { createMemoryStateStore } from '../../src/state/memory-state-store.ts';
import { FIXED_TIME } from './planned-arena.ts';

/** What a conversation takes from outside, with one provider for everybody and a store of its own. */
export function runContextWith(provider: Provider, emit: RunContext['emit'] = () => undefined): RunContext {
  return {
    runId: 'run',
    conversationId: 'run',
    clock: createFixedClock(FIXED_TIME),
    elapsedMs: () => 0,
    signal: new AbortController().signal,
    store: createMemoryStateStore(),
    provider,
    tools: new Map(),
    emit,
    readText: async () => '',
    speakerFor: () => provider,
    noteSideCall: () => undefined,
    judge: async () => ({ text: '' }),
  };
}
