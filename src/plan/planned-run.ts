import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { BoundArena, BoundPrompt, BoundScenario } from './bound-arena.ts';

/** One conversation to have; everything it needs is resolved. */
export interface PlannedRun {
  readonly kind: 'scenario';
  readonly key: string;
  readonly arena: BoundArena;
  /** Path of the Arena manifest, as in `Location.file`. */
  readonly config: string;
  readonly scenario: BoundScenario;
  readonly provider: LoadedProvider;
  /** Undefined when the arena defines no prompts at all. */
  readonly prompt: BoundPrompt | undefined;
  readonly region: string;
  readonly trial: number;
}
