const DEFAULT_GROUP = 'default';
/**
 * The providers a scenario runs with: those it names, else those of its group (all of them when the group is empty)
 * that have every required capability; then those the filter keeps.
 */
export function selectProviders(scenario, providers, filter) {
    const kept = (provider) => filter === undefined || filter.has(provider.id);
    return candidates(scenario, providers).filter(kept);
}
function candidates(scenario, providers) {
    const named = scenario.providers ?? [];
    if (named.length > 0) {
        return [...new Set(named)].flatMap((id) => providers.find((provider) => provider.id === id) ?? []);
    }
    const group = scenario.provider_group || DEFAULT_GROUP;
    const inGroup = providers.filter((provider) => provider.group === group);
    const required = scenario.required_capabilities ?? [];
    return (inGroup.length > 0 ? inGroup : providers).filter((provider) => required.every((capability) => provider.spec.capabilities?.includes(capability) === true));
}
