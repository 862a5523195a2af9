import { describe, expect, test } from 'vitest';
import type { LoadedProvider } from '../../src/manifest/loaded-arena.ts';
import type { Provider as ProviderSpec } from '../../src/manifest/provider.ts';
import { providerTypes } from '../../src/manifest/provider.ts';
import { providerKinds } from '../../src/providers/index.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { loaded } from '../helpers/planned-arena.ts';
import { offlineSetting } from '../helpers/provider-setting.ts';

const request: CompletionRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'Hello', turn: 0, timestamp: '2000-01-01T00:00:00Z' }],
  speaker: { role: 'assistant', scenario: 'hello', turn: 0 },
};

function manifestOf(type: string): LoadedProvider {
  return { ...loaded<ProviderSpec>('provider', 'p', { id: 'p', type, model: 'm' }), group: 'default' };
}

test('every provider that can be built has a known type', () => {
  expect(providerTypes).toEqual(expect.arrayContaining([...providerKinds.names]));
});

describe.each([...providerKinds.entries])('provider type $type', ({ type, create }) => {
  const provider = create(manifestOf(type), offlineSetting);
  const { signal } = new AbortController();

  test('carries the id of its manifest', () => {
    expect(provider.id).toBe('p');
  });

  test('answers with text, usage and cost', async () => {
    const { content, cost, finishReason } = await provider.complete(request, signal);
    expect(content).not.toBe('');
    expect(finishReason).toBe('stop');
    expect(cost.inputTokens).toBeGreaterThan(0);
    expect(cost.outputTokens).toBeGreaterThan(0);
  });

  test('streams what it completes: the pieces make the content, the last one carries the completion', async () => {
    const chunks = [];
    for await (const chunk of provider.stream(request, signal)) chunks.push(chunk);
    expect(chunks.at(-1)?.completion).toEqual(await provider.complete(request, signal));
    expect(chunks.map(({ delta }) => delta).join('')).toBe(chunks.at(-1)?.completion?.content);
    expect(chunks.slice(0, -1).every(({ completion }) => completion === undefined)).toBe(true);
  });

  test('stops when it is called off', async () => {
    const aborted = AbortSignal.abort(new Error('called off'));
    await expect(provider.complete(request, aborted)).rejects.toThrow('called off');
    await expect(provider.stream(request, aborted)[Symbol.asyncIterator]().next()).rejects.toThrow(
      'called off',
    );
  });
});
