import type { EventBus } from '../events/event-bus.ts';
import type { PlannedRun } from '../plan/planned-run.ts';

/** Which runs of a plan are held first, and which of the others are wanted once it is known how those ended. */
export interface RunStages {
  isFirst(run: PlannedRun): boolean;
  /** Picks from the runs that were not held yet; `held` has the ids of those that were. */
  choose(later: readonly PlannedRun[], held: ReadonlyMap<PlannedRun, string>): Promise<readonly PlannedRun[]>;
}

/** Holds the runs of a plan in stages, if it has any, and gives the ids of those that were held in plan order. */
export async function holdInStages(
  runs: readonly PlannedRun[],
  { stages, bus }: { readonly stages?: RunStages; readonly bus: EventBus },
  hold: (runs: readonly PlannedRun[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (stages === undefined) return hold(runs);
  const ids = new Map<PlannedRun, string>();
  const holdAll = async (some: readonly PlannedRun[]): Promise<void> => {
    for (const [index, id] of (await hold(some)).entries()) {
      const run = some[index];
      if (run !== undefined) ids.set(run, id);
    }
  };
  await holdAll(runs.filter((run) => stages.isFirst(run)));
  const later = runs.filter((run) => !stages.isFirst(run));
  const wanted = await stages.choose(later, ids);
  const total = ids.size + wanted.length;
  if (total < runs.length) bus.emit({ type: 'plan.narrowed', total });
  await holdAll(wanted);
  return runs.flatMap((run) => ids.get(run) ?? []);
}
