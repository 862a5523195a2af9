import type { LoadedProvider } from '../../src/manifest/loaded-arena.ts';
import type { Provider as ProviderSpec } from '../../src/manifest/provider.ts';
import { providerKinds } from '../../src/providers/index.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import type { ProviderSetting } from '../../src/providers/provider-kind.ts';
import { loaded } from './planned-arena.ts';
import { offlineSetting } from './provider-setting.ts';

/** A manifest as the loader gives it; what is left out is the least that is needed. */
export function providerManifest(spec: Partial<ProviderSpec>): LoadedProvider {
  return {
    ...loaded<ProviderSpec>('provider', 'p', { id: 'p', type: 'openai', model: 'gpt-4o', ...spec }),
    group: 'default',
  };
}

/** A provider of a registered type that may use the network of the given setting. */
export function realProvider(spec: Partial<ProviderSpec>, setting: Partial<ProviderSetting> = {}): Provider {
  const manifest = providerManifest(spec);
  const kind = providerKinds.get(manifest.spec.type);
  if (kind === undefined) throw new Error(`No provider type is called ${manifest.spec.type}.`);
  return kind.create(manifest, { ...offlineSetting, fetch: globalThis.fetch, ...setting });
}

/** A request that asks "Hello", or what is given. */
export function asking(request: Partial<CompletionRequest> = {}): CompletionRequest {
  return {
    system: 'Be brief.',
    messages: [userSays('Hello')],
    speaker: { role: 'assistant', scenario: 'hello', turn: 0 },
    ...request,
  };
}

export function userSays(content: string): CompletionRequest['messages'][number] {
  return { role: 'user', content, turn: 0, timestamp: '2000-01-01T00:00:00Z' };
}

/** A signal that nobody ever uses. */
export const neverAborted = new AbortController().signal;
