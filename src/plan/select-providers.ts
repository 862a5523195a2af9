import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Scenario } from '../manifest/scenario.ts';

const DEFAULT_GROUP = 'default';

/**
 * The providers a scenario runs with: those it names, else those of its group (all of them when the group is empty)
 * that have every required capability; then those the filter keeps.
 */
export function selectProviders(
  scenario: Scenario,
  providers: readonly LoadedProvider[],
  filter: ReadonlySet<string> | undefined,
): readonly LoadedProvider[] {
  const kept = (provider: LoadedProvider) => filter === undefined || filter.has(provider.id);
  return candidates(scenario, providers).filter(kept);
}

function candidates(scenario: Scenario, providers: readonly LoadedProvider[]): readonly LoadedProvider[] {
  const named = scenario.providers ?? [];
  if (named.length > 0) {
    return [...new Set(named)].flatMap((id) => providers.find((provider) => provider.id === id) ?? []);
  }
  const group = scenario.provider_group || DEFAULT_GROUP;
  const inGroup = providers.filter((provider) => provider.group === group);
  const required = scenario.required_capabilities ?? [];
  return (inGroup.length > 0 ? inGroup : providers).filter((provider) =>
    required.every((capability) => provider.spec.capabilities?.includes(capability) === true),
  );
}
