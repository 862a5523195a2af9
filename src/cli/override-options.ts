import type { RunArenaOptions } from '../arena/outcome.ts';
import { parseProviderOverrides } from '../arena/parse-provider-overrides.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { CommandLine } from './parse-command-line.ts';

type Overrides = Pick<RunArenaOptions, 'overrides' | 'providerOverrides' | 'selfPlay' | 'packEvals'>;

/** What a command line sets in the place of the manifests. */
export function overridesOf(line: CommandLine): Overrides {
  const temperature = temperatureOf(line);
  const maxTokens = line.count('max-tokens');
  const seed = seedOf(line);
  const roles = line.list('roles');
  const types = line.list('eval-types');
  return {
    overrides: {
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { maxTokens }),
      ...(seed === undefined ? {} : { seed }),
    },
    providerOverrides: parseProviderOverrides(line.list('override-provider') ?? [], '--override-provider'),
    selfPlay: { enable: line.isOn('selfplay'), ...(roles === undefined ? {} : { roles }) },
    packEvals: { skip: line.isOn('skip-pack-evals'), ...(types === undefined ? {} : { types }) },
  };
}

function temperatureOf(line: CommandLine): number | undefined {
  const temperature = line.number('temperature');
  if (temperature === undefined || temperature >= 0) return temperature;
  throw new ManifestError({
    code: 'USAGE',
    message: `--temperature is "${temperature}"; give a number from 0 on.`,
  });
}

function seedOf(line: CommandLine): number | undefined {
  const seed = line.number('seed');
  if (seed === undefined || Number.isSafeInteger(seed)) return seed;
  throw new ManifestError({ code: 'USAGE', message: `--seed is "${seed}"; give a whole number.` });
}
