import type { DefinedScenario } from '../manifest/define-scenario.ts';
import { pathBase } from '../manifest/path-base.ts';
import type { AffectedPlan } from '../model/affected.ts';
import type { Lane } from '../model/lane.ts';
import type { Problem } from '../model/problem.ts';
import { buildDependencyGraph } from '../plan/dependency-graph.ts';
import { laneOf } from '../plan/lane-of.ts';
import { planRuns } from '../plan/plan-runs.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { loadArenas } from './load-arenas.ts';
import { changedIn, describeChange } from './narrow-to-affected.ts';
import type { ChangedFiles, RunFilters } from './outcome.ts';
import { affectedScenarios, becauseOf } from './why-affected.ts';

/** What would run. */
export interface ArenaPlan {
  readonly lane: Lane;
  readonly runs: readonly PlannedRun[];
  readonly warnings: readonly Problem[];
  /** There where only what a change can affect was asked for; what would be carried counts as such. */
  readonly affected?: AffectedPlan;
}

/** Where and what to plan. */
interface PlanRequest {
  readonly configs: readonly string[];
  readonly workingDirectory: string;
  readonly filters: RunFilters;
  readonly mode: 'mock' | 'real';
  /** Scenarios in code that join those of every arena. */
  readonly definedScenarios?: readonly DefinedScenario[];
  /** Lists what a change touched; runs that it cannot affect are left out. */
  listChangedFiles?(): Promise<ChangedFiles>;
}

/** Loads arenas and plans their runs without doing any. */
export async function planArena(request: PlanRequest): Promise<ArenaPlan> {
  const { arenas, warnings } = await loadArenas(request.configs, request);
  const plan = planRuns(arenas, request.filters);
  const lane = laneOf(plan.runs, request.mode);
  const changes = await request.listChangedFiles?.();
  const planned = { lane, runs: plan.runs, warnings: [...warnings, ...plan.warnings] };
  return changes === undefined ? planned : narrow(planned, changes, request);
}

/** Goes by files alone: without a baseline, a change of the Arena manifest or a mock file may concern every run. */
async function narrow(
  planned: Omit<ArenaPlan, 'affected'>,
  changes: ChangedFiles,
  request: PlanRequest,
): Promise<ArenaPlan> {
  const { lane, runs } = planned;
  const base = await pathBase(request);
  const graph = buildDependencyGraph(runs, {
    lane,
    callsTools: request.mode === 'real',
    hasOwnChecks: false,
  });
  const told = describeChange(changes, { runs, graph }, base);
  const everythingBecause = changes.incompleteBecause ?? graph.uncertain[0];
  if (everythingBecause !== undefined) {
    return { ...planned, affected: { ...told, ran: [], carried: 0, everythingBecause } };
  }
  const changed = changedIn(changes, base);
  const reasons = runs.flatMap((run) => {
    const { files, shared } = graph.of(run);
    const because = becauseOf({ files: [...files, ...shared] }, changed, base);
    return because === undefined ? [] : [[run, because] as const];
  });
  const affected = { ...told, ran: affectedScenarios(reasons), carried: runs.length - reasons.length };
  return { ...planned, runs: reasons.map(([run]) => run), affected };
}
