import { expect, test } from 'vitest';
import { newsOf } from '../../src/cli/run-news.ts';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { execute, planArena } from '../helpers/planned-arena.ts';

/** Every role speaks in it: a simulated user, an assistant that needs a summary, a judge. */
const everyRole = {
  scenarios: {
    s1: {
      providers: ['assistant'],
      trials: 2,
      context_policy: { token_budget: 137, strategy: 'summarize' },
      turns: [
        { role: 'user', content: 'word '.repeat(100) },
        { role: 'shopper', persona: 'eve', turns: 1 },
      ],
      conversation_assertions: [{ type: 'llm_judge_conversation', params: { criteria: 'Polite.' } }],
    },
  },
  providers: { assistant: {}, u: { type: 'mock' }, j: { type: 'mock' } },
  mocks: {
    assistant: { defaultResponse: 'ok' },
    u: { defaultResponse: 'And then?' },
    j: { defaultResponse: '{"passed": true, "score": 1, "reasoning": "Fine."}' },
  },
  personas: { eve: {} },
  arena: {
    self_play: { enabled: true, personas: [], roles: [{ id: 'shopper', provider: 'u' }] },
    judges: [{ name: 'strict', provider: 'j' }],
  },
};

test('whoever speaks, the provider knows the trial, and attempts that failed are told', async () => {
  const pool = createProviderPool({ mode: 'mock' });
  const asked: CompletionRequest[] = [];
  const stumbling = (provider: Provider): Provider => ({
    ...provider,
    complete(request, signal) {
      asked.push(request);
      request.onRetry?.({ attempt: 1, waitMs: 11_400, reason: 'Busy.' });
      return provider.complete(request, signal);
    },
  });
  const { events } = await execute(planArena(everyRole), {
    concurrency: 1,
    createProvider: (run) => stumbling(pool.providerOf(run)),
    createSpeaker: (run, speaker) => stumbling(pool.speakerFor(run, speaker)),
  });
  const roles = new Set(asked.map(({ speaker }) => speaker.role));
  expect([...roles].sort()).toEqual(['assistant', 'judge', 'summariser', 'user-simulator']);
  for (const role of roles) {
    const trials = asked.filter(({ speaker }) => speaker.role === role).map(({ trial }) => trial);
    expect([...new Set(trials)]).toEqual([1, 2]);
  }
  const told = events.filter(({ type }) => type === 'provider.call.retried');
  expect(told).toHaveLength(asked.length);
  expect(told[0]).toMatchObject({ speaker: 'assistant', provider: 'assistant', attempt: 1, waitMs: 11_400 });
  expect(told.flatMap((event) => newsOf(event) ?? [])[0]).toMatchObject({
    kind: 'waiting',
    text: 'waiting 12 s: Busy.',
  });
});
