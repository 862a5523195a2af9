import { createRegistry } from '../lib/registry.ts';
import type { LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import { createMockProvider } from './mock-provider.ts';
import type { Provider } from './provider.ts';

/** A provider type that can be built. */
interface ProviderKind {
  /** The word in the manifest's `type`. */
  readonly type: string;
  create(manifest: LoadedProvider): Provider;
}

/** The provider types that work, by name. */
export const providerKinds = createRegistry<ProviderKind>(
  'provider type',
  [{ type: 'mock', create: (manifest) => createMockFor(manifest, manifest.mockFile) }],
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
