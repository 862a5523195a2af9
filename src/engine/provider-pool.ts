import { ProviderError } from '../errors/provider-error.ts';
import type { LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { createMockFor, providerKinds } from '../providers/index.ts';
import { createMockProvider } from '../providers/mock-provider.ts';
import type { Provider } from '../providers/provider.ts';

/** How providers are made. */
export interface ProviderPoolOptions {
  /** In mock mode every provider answers from a mock file, whatever its type. */
  readonly mode: 'mock' | 'real';
  /** Replaces the mock files of assistants in mock mode. */
  readonly mockFile?: LoadedMockFile;
}

/** Providers by manifest, each made once. */
export interface ProviderPool {
  /** The assistant of a run. Throws `ProviderError` with code `PROVIDER_UNSUPPORTED` for a type not built yet. */
  providerOf(run: PlannedRun): Provider;
}

/** Creates a pool that makes providers when the first run asks for them. */
export function createProviderPool({ mode, mockFile }: ProviderPoolOptions): ProviderPool {
  const made = new Map<LoadedProvider, Provider>();
  const make = (manifest: LoadedProvider): Provider =>
    mode === 'mock' ? createMockFor(manifest, mockFile ?? manifest.mockFile) : makeReal(manifest);
  return {
    providerOf(run) {
      // An eval judges a recording; nobody answers in it.
      if (run.kind === 'eval') return createMockProvider({ id: 'eval', model: '' });
      const known = made.get(run.provider) ?? make(run.provider);
      made.set(run.provider, known);
      return known;
    },
  };
}

function makeReal(manifest: LoadedProvider): Provider {
  const kind = providerKinds.get(manifest.spec.type);
  if (kind !== undefined) return kind.create(manifest);
  throw new ProviderError({
    code: 'PROVIDER_UNSUPPORTED',
    message:
      `Provider "${manifest.id}" (${manifest.source.file}) has the type "${manifest.spec.type}", which this version ` +
      `cannot run; it can run: ${providerKinds.names.join(', ')}. Run it in mock mode.`,
  });
}
