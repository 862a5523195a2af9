import { expect, test } from 'vitest';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import type { LoadedMockFile } from '../../src/manifest/loaded-arena.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { type PlannedArenaInput, planArena, sourceFile } from '../helpers/planned-arena.ts';

const override: LoadedMockFile = {
  content: { defaultResponse: 'from the override', scenarios: {}, selfplay: {} },
  source: sourceFile('override.yaml'),
};

const request: CompletionRequest = {
  system: '',
  messages: [],
  speaker: { role: 'assistant', scenario: 's1', turn: 0 },
};

async function answer(
  options: Parameters<typeof createProviderPool>[0],
  input: PlannedArenaInput,
): Promise<string> {
  const [run] = planArena(input);
  const provider = createProviderPool(options).providerOf(run!);
  const { content } = await provider.complete(request, new AbortController().signal);
  return content;
}

const own = { defaultResponse: 'from its own file' };

test.each<[string, Parameters<typeof createProviderPool>[0], PlannedArenaInput, string]>([
  ['its own mock file', { mode: 'mock' }, own, 'from its own file'],
  ['the override before it', { mode: 'mock', mockFile: override }, own, 'from the override'],
  ['the plain reply without any file', { mode: 'mock' }, {}, 'Mock response from provider'],
  [
    'its own file in real mode when its type is mock',
    { mode: 'real', mockFile: override },
    { ...own, providers: { m: { type: 'mock' } } },
    'from its own file',
  ],
])('a provider answers from %s', async (_case, options, input, content) => {
  expect(await answer(options, input)).toBe(content);
});

test('a type that cannot run in real mode is named', () => {
  const [run] = planArena({ providers: { gpt: { type: 'openai' } } });
  expect(() => createProviderPool({ mode: 'real' }).providerOf(run!)).toThrow(
    expect.objectContaining({
      code: 'PROVIDER_UNSUPPORTED',
      message: expect.stringMatching(/"gpt".*type "openai".*can run: mock/),
    }),
  );
});

test('each provider is made once', () => {
  const [first, second] = planArena({ scenarios: { a: {}, b: {} } });
  const pool = createProviderPool({ mode: 'mock' });
  expect(pool.providerOf(first!)).toBe(pool.providerOf(second!));
});
