import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Scenario } from '../manifest/scenario.ts';
/**
 * The providers a scenario runs with: those it names, else those of its group (all of them when the group is empty)
 * that have every required capability; then those the filter keeps.
 */
export declare function selectProviders(scenario: Scenario, providers: readonly LoadedProvider[], filter: ReadonlySet<string> | undefined): readonly LoadedProvider[];
