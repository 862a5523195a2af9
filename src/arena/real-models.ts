import type { ModelOptions } from '../engine/engine-components.ts';
import { createRealProviders, type RealProvidersSetting } from '../engine/real-providers.ts';
import type { Concealer } from '../lib/conceal.ts';
import { createHttpFetch } from '../lib/http-fetch.ts';
import type { Timers } from '../lib/timers.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import { realProviders } from '../plan/lane-of.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import { type ChosenMode, chooseMode } from './choose-mode.ts';
import type { Credentials } from './find-credentials.ts';
import { requirePrices } from './open-budget.ts';
import type { Purse } from './open-purse.ts';

/** What real models take from outside beside their keys. */
export interface ModelReads extends Pick<ProviderSetting, 'environment' | 'readText' | 'readBytes'> {
  /** Reaches the models. @default a client that is made for many calls of few servers */
  readonly fetch?: ProviderSetting['fetch'] | undefined;
  readonly timers: Timers;
}

/** Makes providers that call out, with the keys that were found for them. */
export function createRealModels(
  {
    credentials,
    concealer,
  }: { readonly credentials: Pick<Credentials, 'of'>; readonly concealer: Concealer },
  { environment, fetch = createHttpFetch(environment), readText, readBytes, timers }: ModelReads,
  purse: Pick<RealProvidersSetting, 'cache' | 'budget'> = {},
): (manifest: LoadedProvider) => Provider {
  const outside = { environment, fetch, readText, readBytes };
  const settingFor = (manifest: LoadedProvider): ProviderSetting => {
    const credential = credentials.of(manifest);
    return credential === undefined ? outside : { ...outside, credential };
  };
  const { random } = Math;
  return createRealProviders({ timers, random, concealer, settingFor, ...purse });
}

/** Real models whose keys, and prices where they have a budget, are looked for before the first runs that need them. */
export function openRealModels(
  reads: ModelReads,
  settings: { readonly workingDirectory: string; readonly onWarning: (warning: string) => void },
  { budget, responses }: Pick<Purse, 'budget' | 'responses'>,
): ModelOptions {
  const known = new Set<LoadedProvider>();
  let access: ChosenMode | undefined;
  const concealer: Concealer = {
    conceal: (text) => access?.concealer.conceal(text) ?? text,
    openStream: () => access?.concealer.openStream() ?? { push: (piece) => piece, end: () => '' },
  };
  return {
    mode: 'real',
    concealer,
    async prepare(runs) {
      if (budget !== undefined) requirePrices(runs);
      const providers = realProviders(runs);
      const wanted = [...new Set([...known, ...providers])];
      if (wanted.length === known.size) return;
      access = await chooseMode('real', wanted, { ...reads, ...settings });
      for (const provider of providers) known.add(provider);
    },
    createReal: createRealModels(
      { credentials: { of: (one) => access?.credentials.of(one) }, concealer },
      reads,
      {
        ...(budget === undefined ? {} : { budget }),
        ...(responses === undefined ? {} : { cache: responses }),
      },
    ),
  };
}
