import path from 'node:path';
import type { Baseline, BaselineResolution } from '../baseline/baseline.ts';
import { groupBy } from '../lib/group-by.ts';
import type { PathBase } from '../manifest/file-reader.ts';
import { pathBase } from '../manifest/path-base.ts';
import { shownPath } from '../manifest/source-reader.ts';
import type { AffectedPlan } from '../model/affected.ts';
import { caseKey } from '../model/case-key.ts';
import type { Lane } from '../model/lane.ts';
import type { RunResult } from '../model/run-result.ts';
import { unreadFiles } from '../plan/affected-runs.ts';
import type { DependencyGraph } from '../plan/dependency-graph.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { engineMajor } from '../plan/run-settings.ts';
import { carryRun, refuseToCarry } from './carry-runs.ts';
import type { ChangedFiles } from './outcome.ts';
import type { ResolvedRunOptions } from './run-options.ts';
import { affectedScenarios, casesOf, whyHeld } from './why-affected.ts';

/** Unread files that are named. */
const UNREAD_NAMED = 100;

/** What is held of a plan, and what stands in for the rest. */
export interface NarrowedPlan {
  readonly held: readonly PlannedRun[];
  /** Results of what was held with those taken over, in the order of the plan. */
  join(results: readonly RunResult[]): readonly RunResult[];
  /** Undefined where nobody asked for the affected part. */
  readonly affected?: AffectedPlan;
}

/** A plan whose runs carry the hashes of their inputs, and what is known around it. */
interface NarrowingFacts {
  readonly runs: readonly PlannedRun[];
  readonly graph: DependencyGraph;
  readonly lane: Lane;
  readonly resolution: BaselineResolution;
}

/** Narrows a plan to the runs that a change can affect; whenever that cannot be told, to all of them. */
export async function narrowToAffected(
  options: ResolvedRunOptions,
  facts: NarrowingFacts,
): Promise<NarrowedPlan> {
  const everything = { held: facts.runs, join: (results: readonly RunResult[]) => results };
  const changes = await options.listChangedFiles?.();
  if (changes === undefined) return everything;
  const base = pathBase(options);
  const told = describeChange(changes, facts, base);
  const usable = chooseBaseline(options, changes, facts);
  if ('refused' in usable) {
    return { ...everything, affected: { ...told, ran: [], carried: 0, everythingBecause: usable.refused } };
  }
  const { held, carried, reasons } = decideCases(facts, usable, changedIn(changes, base), base);
  const cases = [...casesOf(facts.runs).keys()];
  return {
    held,
    join(results) {
      const now = groupBy(results, caseKey);
      return cases.flatMap((name) => carried.get(name) ?? now.get(name) ?? []);
    },
    affected: {
      ...told,
      ran: affectedScenarios(reasons),
      carried: [...carried.values()].reduce((count, runs) => count + runs.length, 0),
    },
  };
}

/** What a change is, before it is known what it lets run. */
export function describeChange(
  changes: ChangedFiles,
  { runs, graph }: Pick<NarrowingFacts, 'runs' | 'graph'>,
  base: PathBase,
): Pick<AffectedPlan, 'base' | 'changedFiles' | 'unread'> {
  const unread = unreadFiles(runs, graph.of, changedIn(changes, base))
    .slice(0, UNREAD_NAMED)
    .map((file) => shownPath(file, base));
  return {
    base: changes.base,
    changedFiles: changes.files.length,
    ...(unread.length === 0 ? {} : { unread }),
  };
}

/** Absolute paths of what changed. */
export function changedIn({ files }: ChangedFiles, { repositoryRoot }: PathBase): ReadonlySet<string> {
  return new Set(files.map((file) => path.resolve(repositoryRoot, file)));
}

/** The baseline, unless the change, the graph or the baseline itself cannot be relied on. */
function chooseBaseline(
  { record = false }: ResolvedRunOptions,
  { incompleteBecause }: ChangedFiles,
  { graph, lane, resolution: { baseline, reason } }: NarrowingFacts,
): Baseline | { readonly refused: string } {
  if (record !== false) return { refused: 'the runs are recorded' };
  if (incompleteBecause !== undefined) return { refused: incompleteBecause };
  if (graph.uncertain[0] !== undefined) return { refused: graph.uncertain[0] };
  if (baseline === undefined)
    return { refused: `there is no baseline${reason === undefined ? '' : `: ${reason}`}` };
  const refused = refuseBaseline(baseline, lane);
  return refused === undefined ? baseline : { refused };
}

function refuseBaseline({ origin, result }: Baseline, lane: Lane): string | undefined {
  if (origin.unverified === true) return 'nobody vouches for the baseline';
  if (result.lane !== lane) return `the baseline is of the ${result.lane} lane`;
  const { engineVersion } = result.meta;
  return engineMajor(engineVersion) === engineMajor()
    ? undefined
    : `the baseline was made by version ${engineVersion} of the engine`;
}

/** A case is held or taken over as a whole, with all its trials. */
function decideCases(
  { runs, graph, lane }: NarrowingFacts,
  { result, origin }: Baseline,
  changed: ReadonlySet<string>,
  base: PathBase,
) {
  const earlier = groupBy(result.runs, caseKey);
  const carried = new Map<string, readonly RunResult[]>();
  const reasons: [PlannedRun, readonly string[]][] = [];
  const held: PlannedRun[] = [];
  for (const [name, trials] of casesOf(runs)) {
    const [first] = trials;
    const before = earlier.get(name);
    if (first === undefined) continue;
    const refused = refuseToCarry(first, before);
    const because = whyHeld(first, graph.of(first), { changed, refused, base });
    if (because === undefined && before !== undefined) {
      const kept = before.map((run) => carryRun(run, first, { sha: origin.sha, lane }));
      carried.set(name, kept);
    } else {
      held.push(...trials);
      reasons.push([first, because ?? []]);
    }
  }
  return { held, carried, reasons };
}
