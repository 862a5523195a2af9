import { expect, test } from 'vitest';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { execute, type PlannedArenaInput, planArena } from '../helpers/planned-arena.ts';

/** The settings of every call of an arena, in order. */
async function settingsOf(input: PlannedArenaInput) {
  const requests: CompletionRequest[] = [];
  const inner = createMockProvider({ id: 'p', model: 'm' });
  const provider: Provider = {
    ...inner,
    complete: async (request, signal) => {
      requests.push(request);
      return inner.complete(request, signal);
    },
  };
  await execute(planArena(input), { createProvider: () => provider });
  return requests.map(({ temperature, topP, maxTokens, seed }) => ({ temperature, topP, maxTokens, seed }));
}

const user = (extra: object = {}) => ({ role: 'user', content: 'a', ...extra });

test('what nobody sets is not sent', async () => {
  expect(await settingsOf({})).toEqual([{}]);
});

test('a turn overrides the arena, which overrides the provider; each turn stands for itself', async () => {
  const settings = await settingsOf({
    providers: { p: { defaults: { temperature: 0.1, top_p: 0.9, max_tokens: 100 } } },
    arena: { defaults: { temperature: 0.5, seed: 3 } },
    scenarios: { s1: { turns: [user(), user({ assistant_temp: 0, seed: 0 }), user({ seed: 8 })] } },
  });
  const common = { topP: 0.9, maxTokens: 100 };
  expect(settings).toEqual([
    { temperature: 0.5, seed: 3, ...common },
    { temperature: 0, seed: 0, ...common },
    { temperature: 0.5, seed: 8, ...common },
  ]);
});
