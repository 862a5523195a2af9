import type { SpeakerRequest } from '../conversation/run-context.ts';
import { InternalError } from '../errors/internal-error.ts';
import type { LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { countExchanges } from '../plan/self-play-exchanges.ts';
import { createMockFor } from '../providers/index.ts';
import { createMockProvider } from '../providers/mock-provider.ts';
import type { Provider } from '../providers/provider.ts';
import { withFallback } from '../providers/with-fallback.ts';

/** How providers are made. */
export type ProviderPoolOptions =
  | {
      /** Every provider answers from a mock file, whatever its type. */
      readonly mode: 'mock';
      /** Replaces the mock files of assistants; simulated users and judges fall back to it. */
      readonly mockFile?: LoadedMockFile;
    }
  | {
      readonly mode: 'real';
      /** Makes a provider by its type; throws `ProviderError`. */
      createReal(manifest: LoadedProvider): Provider;
    };

/** Providers by manifest, each made once for all assistants; scripted ones for each run. */
export interface ProviderPool {
  /** The assistant of a run. Throws `ProviderError` with code `PROVIDER_UNSUPPORTED` for a type not built yet. */
  providerOf(run: PlannedRun): Provider;
  /** A simulated user or a judge of a run; throws as `providerOf` does. In mock mode never a real model. */
  speakerFor(run: PlannedRun, asked: SpeakerRequest): Provider;
}

const SCRIPTED_TYPE = 'scripted';

/** Creates a pool that makes providers when the first run asks for them. */
export function createProviderPool(options: ProviderPoolOptions): ProviderPool {
  const made = new Map<string, Provider>();
  const make = (manifest: LoadedProvider): Provider =>
    options.mode === 'mock'
      ? createMockFor(manifest, options.mockFile ?? manifest.mockFile)
      : options.createReal(manifest);
  const madeOnce = (manifest: LoadedProvider): Provider => {
    const key = keyOf(manifest);
    const known = made.get(key) ?? make(manifest);
    made.set(key, known);
    return known;
  };
  /** A script is told once in each run; runs that share one would take each other's answers. */
  const scripts = new WeakMap<PlannedRun, Map<string, Provider>>();
  const ofRun = (run: PlannedRun, manifest: LoadedProvider): Provider => {
    const known = scripts.get(run) ?? new Map<string, Provider>();
    const provider = known.get(keyOf(manifest)) ?? make(manifest);
    scripts.set(run, known.set(keyOf(manifest), provider));
    return provider;
  };
  const isSharable = ({ spec }: LoadedProvider): boolean =>
    options.mode === 'mock' || spec.type !== SCRIPTED_TYPE;
  return {
    providerOf(run) {
      // An eval judges a recording; nobody answers in it.
      if (run.kind === 'eval') return createMockProvider({ id: 'eval', model: '' });
      if (isSharable(run.provider)) return madeOnce(run.provider);
      const own = make(run.provider);
      scripts.set(run, new Map([[keyOf(run.provider), own]]));
      return own;
    },
    speakerFor(run, asked) {
      const manifest = manifestOf(run, asked);
      if (options.mode === 'mock') return mockSpeaker(run, manifest, options.mockFile);
      if (manifest.spec.type === 'mock') return mockSpeaker(run, manifest, undefined);
      return isSharable(manifest) ? madeOnce(manifest) : ofRun(run, manifest);
    },
  };
}

/** A judge with a model of its own has a manifest that is made anew for every question; the key stays the same. */
function keyOf({ id, source, spec }: LoadedProvider): string {
  return JSON.stringify([source.absolutePath, id, spec.model]);
}

/** The manifest of who is to speak, with the model asked for in place of its own. */
function manifestOf(run: PlannedRun, { provider, model }: SpeakerRequest): LoadedProvider {
  const manifest = run.arena.providers.find(({ id }) => id === provider);
  if (manifest === undefined) {
    throw new InternalError({
      code: 'UNKNOWN_PROVIDER',
      message: `Run "${run.key}" needs the provider "${provider}", which got past the loader; please report this.`,
    });
  }
  return model ? { ...manifest, spec: { ...manifest.spec, model } } : manifest;
}

/**
 * Answers from the provider's own mock file, then from the one given for the whole execution. The numbers of a judge
 * start at 1 in a file of its own; in a file that is the assistant's as well, by manifest or by invocation, they follow
 * the exchanges of the scenario, whose numbers are the assistant's.
 */
function mockSpeaker(run: PlannedRun, manifest: LoadedProvider, given: LoadedMockFile | undefined): Provider {
  const mockOn = (file: LoadedMockFile | undefined): Provider => {
    if (file === undefined || run.kind === 'eval') return createMockFor(manifest, file);
    const assistantFiles = [given, run.provider.mockFile].map((known) => known?.source.absolutePath);
    const isShared = assistantFiles.includes(file.source.absolutePath);
    return createMockFor(manifest, file, isShared ? countExchanges(run) : 0);
  };
  const own = manifest.mockFile;
  if (own === undefined || given === undefined) return mockOn(own ?? given);
  return withFallback(mockOn(own), mockOn(given));
}
