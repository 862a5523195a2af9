import type { LoadedProvider } from '../../src/manifest/loaded-arena.ts';
import type { Provider as ProviderSpec } from '../../src/manifest/provider.ts';
import type { Message } from '../../src/model/message.ts';
import { providerKinds } from '../../src/providers/index.ts';
import type { Completion, CompletionRequest, Provider } from '../../src/providers/provider.ts';
import type { ProviderSetting } from '../../src/providers/provider-kind.ts';
import { loaded } from './planned-arena.ts';
import { offlineSetting } from './provider-setting.ts';

/** The key that must never be seen again. */
export const CANARY = 'canary-key-4711';

/** A setting that reaches loopback servers, with a key. */
export const loopbackSetting: ProviderSetting = {
  ...offlineSetting,
  credential: { apiKey: CANARY, source: 'a test' },
  fetch: globalThis.fetch,
  readBytes: async () => new Uint8Array([1, 2, 3]),
};

export function manifestOf(type: string, spec: object = {}): LoadedProvider {
  const whole = { id: 'p', type, model: 'm', ...spec };
  return { ...loaded<ProviderSpec>('provider', 'p', whole), group: 'default' };
}

export function makeProvider(
  type: string,
  spec: object = {},
  setting: ProviderSetting = loopbackSetting,
): Provider {
  const kind = providerKinds.get(type);
  if (kind === undefined) throw new Error(`no provider type ${type}`);
  return kind.create(manifestOf(type, spec), setting);
}

export function message(role: Message['role'], content: string, more: Partial<Message> = {}): Message {
  return { role, content, turn: 0, timestamp: '2000-01-01T00:00:00Z', ...more };
}

export function requestOf(more: Partial<CompletionRequest> = {}): CompletionRequest {
  return {
    system: 'Be brief.',
    messages: [message('user', 'hello')],
    speaker: { role: 'assistant', scenario: 's', turn: 0 },
    ...more,
  };
}

export const signal = new AbortController().signal;

/** The pieces of a streamed answer and the completion it ends with. */
export async function readStream(
  provider: Provider,
  request: CompletionRequest,
  stop: AbortSignal = signal,
): Promise<{ readonly deltas: readonly string[]; readonly completion: Completion | undefined }> {
  const deltas: string[] = [];
  let completion: Completion | undefined;
  for await (const chunk of provider.stream(request, stop)) {
    if (chunk.delta !== '') deltas.push(chunk.delta);
    completion = chunk.completion ?? completion;
  }
  return { deltas, completion };
}

export const weatherTool = {
  name: 'get_weather',
  description: 'Tells the weather.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
