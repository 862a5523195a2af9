import type { ProviderMode, RunFilters } from '../arena/outcome.ts';
import { DEFAULT_CONFIG } from '../manifest/default-config.ts';
import { choiceOf } from './choice-option.ts';
import { PROVIDER_MODES } from './option-choices.ts';
import type { CommandLine } from './parse-command-line.ts';

/** Arena manifests of a command line. */
export function configsOf(line: CommandLine): readonly string[] {
  const configs = line.list('config') ?? [];
  return configs.length === 0 ? [DEFAULT_CONFIG] : configs;
}

/** Filters of a command line. */
export function filtersOf(line: CommandLine): RunFilters {
  const pairs = { scenarios: 'scenario', providers: 'provider', regions: 'region', evals: 'eval' } as const;
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([filter, option]) => {
      const names = line.list(option);
      return names === undefined ? [] : [[filter, names]];
    }),
  );
}

/** Whether models are called. */
export function modeOf(line: CommandLine): ProviderMode {
  return line.isOn('mock-provider') ? 'mock' : choiceOf(line, 'provider-mode', PROVIDER_MODES);
}
