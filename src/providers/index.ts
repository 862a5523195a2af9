import { createRegistry } from '../lib/registry.ts';
import type { LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import { claudeKind } from './claude/claude-kind.ts';
import { geminiKind } from './gemini/gemini-kind.ts';
import { imagenKind } from './imagen/imagen-kind.ts';
import { createMockProvider } from './mock-provider.ts';
import { openAiKinds } from './openai/index.ts';
import type { Provider } from './provider.ts';
import type { ProviderKind } from './provider-kind.ts';
import { replayKind } from './replay-provider.ts';
import { scriptedKind } from './scripted-kind.ts';

const mockKind: ProviderKind = {
  type: 'mock',
  keyVariables: [],
  needsKey: () => false,
  create: (manifest) => createMockFor(manifest, manifest.mockFile),
};

/** The provider types that work, by name. */
export const providerKinds = createRegistry<ProviderKind>(
  'provider type',
  [mockKind, ...openAiKinds, claudeKind, geminiKind, imagenKind, replayKind, scriptedKind],
  ({ type }) => [type],
);

/** The mock that stands for a provider of any type and answers from the given file, when there is one. */
export function createMockFor(
  manifest: LoadedProvider,
  mockFile: LoadedMockFile | undefined,
  judgeOffset = 0,
): Provider {
  const { model, pricing } = manifest.spec;
  return createMockProvider({
    id: manifest.id,
    model,
    judgeOffset,
    ...(mockFile === undefined ? {} : { mockFile: mockFile.content, mockFileName: mockFile.source.file }),
    ...(pricing === undefined
      ? {}
      : {
          pricing: { inputPer1k: pricing.input_cost_per_1k, outputPer1k: pricing.output_cost_per_1k },
        }),
  });
}
