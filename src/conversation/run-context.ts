import type { ArenaEventInput } from '../events/arena-event.ts';
import type { Clock } from '../lib/clock.ts';
import type { Provider } from '../providers/provider.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { Tool } from '../tools/tool.ts';
import type { Similarity } from './relevant-context.ts';

/** Everything a conversation takes from outside; nothing below the engine creates one of these itself. */
export interface RunContext {
  readonly runId: string;
  readonly clock: Clock;
  /** Milliseconds since some fixed point, for measuring durations; always 0 in the mock lane. */
  readonly elapsedMs: () => number;
  readonly signal: AbortSignal;
  readonly store: ArenaStateStore;
  /** The assistant's provider. */
  readonly provider: Provider;
  /** Tools by name; those the prompt does not allow included. */
  readonly tools: ReadonlyMap<string, Tool>;
  /** How alike two texts are, for choosing what a model is told; undefined where that needs a model of its own. */
  readonly similarity?: Similarity;
  emit(event: ArenaEventInput): void;
  /** Reads a file that a check's parameter names. */
  readText(absolutePath: string): Promise<string>;
}
