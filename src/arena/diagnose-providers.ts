import { findPricing, isFree } from '../cost/find-pricing.ts';
import { PRICES_AS_OF } from '../cost/price-table.ts';
import { createRealProviders } from '../engine/real-providers.ts';
import { describeError } from '../events/describe-error.ts';
import { createConcealer } from '../lib/conceal.ts';
import type { Environment } from '../lib/environment.ts';
import { systemTimers } from '../lib/timers.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { ProviderDiagnosis, ProvidersDiagnosis } from '../model/diagnosis.ts';
import { callLimitsOf } from '../providers/call-limits.ts';
import type { CompletionRequest } from '../providers/provider.ts';
import { findCredentials } from './find-credentials.ts';
import { findSecrets } from './find-secrets.ts';
import { loadArenas } from './load-arenas.ts';

/** What the diagnosis looks at. */
export interface DiagnosisOptions {
  readonly configs: readonly string[];
  readonly workingDirectory: string;
  readonly environment: Environment;
  /** Whether each provider that can be called is asked for one word. */
  readonly call: boolean;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
}

const PROBE_TOKENS = 16;

/** Looks at every provider of the arenas: its key, its prices and, when asked to, whether it answers. */
export async function diagnoseProviders(options: DiagnosisOptions): Promise<ProvidersDiagnosis> {
  const { configs, environment, workingDirectory } = options;
  const { arenas, readText, readBytes } = await loadArenas(configs, options);
  const manifests = arenas.flatMap(({ providers }) => providers);
  const providers: ProviderDiagnosis[] = [];
  for (const manifest of manifests) {
    const credentials = await findCredentials([manifest], { environment, workingDirectory, readText });
    const concealer = createConcealer(findSecrets([manifest], credentials, environment));
    const credential = credentials.of(manifest);
    const setting = { environment, fetch: options.fetch, readText, readBytes };
    const create = createRealProviders({
      timers: systemTimers,
      random: Math.random,
      concealer,
      settingFor: () => (credential === undefined ? setting : { ...setting, credential }),
    });
    const [missing] = credentials.missing;
    const call =
      options.call && missing === undefined ? await probe(manifest, create, options.signal) : undefined;
    providers.push({
      ...describe(manifest),
      ...(credential === undefined ? {} : { keySource: credential.source }),
      ...(missing === undefined ? {} : { missing }),
      ...(call === undefined ? {} : { call }),
    });
  }
  return { providers, pricesAsOf: PRICES_AS_OF };
}

function describe(
  manifest: LoadedProvider,
): Pick<ProviderDiagnosis, 'id' | 'file' | 'type' | 'model' | 'prices'> {
  const { id, source, spec } = manifest;
  return { id, file: source.file, type: spec.type, model: spec.model, prices: pricesOf(manifest) };
}

function pricesOf({ spec }: LoadedProvider): ProviderDiagnosis['prices'] {
  if (spec.pricing !== undefined) return 'manifest';
  const pricing = findPricing(spec);
  if (pricing === null) return 'unknown';
  return isFree(pricing) ? 'free' : 'list';
}

async function probe(
  manifest: LoadedProvider,
  create: ReturnType<typeof createRealProviders>,
  signal: AbortSignal,
): Promise<ProviderDiagnosis['call']> {
  const request: CompletionRequest = {
    system: '',
    messages: [{ role: 'user', content: 'Say OK.', turn: 0, timestamp: new Date(0).toISOString() }],
    maxTokens: PROBE_TOKENS,
    speaker: { role: 'assistant', scenario: 'doctor', turn: 0 },
  };
  try {
    callLimitsOf(manifest);
    const { cost } = await create(manifest).complete(request, signal);
    return { ok: true, tokens: cost.inputTokens + cost.outputTokens };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, reason: describeError(error).message };
  }
}
