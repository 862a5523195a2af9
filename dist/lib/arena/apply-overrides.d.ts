import type { BoundArena } from '../plan/bound-arena.ts';
import type { RunArenaOptions } from './outcome.ts';
/** Arenas as the invocation wants them: its settings of calls, and its providers in the place of others. */
export declare function applyOverrides(arenas: readonly BoundArena[], { overrides, providerOverrides }: Pick<RunArenaOptions, 'overrides' | 'providerOverrides'>): readonly BoundArena[];
