import type { BoundArena } from '../plan/bound-arena.ts';
import type { RunFilters } from './outcome.ts';
/**
 * Narrows the filters to scenarios without simulated users of other roles. They become names of scenarios, so that a
 * comparison does not take what was left out for removed. Throws `ManifestError` for a role nobody defines.
 */
export declare function filterByRole(filters: RunFilters, arenas: readonly BoundArena[], roles: readonly string[] | undefined): RunFilters;
