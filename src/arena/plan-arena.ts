import type { Environment } from '../lib/environment.ts';
import type { DefinedScenario } from '../manifest/define-scenario.ts';
import { pathBase } from '../manifest/path-base.ts';
import type { AffectedPlan } from '../model/affected.ts';
import type { Lane } from '../model/lane.ts';
import type { Problem } from '../model/problem.ts';
import { buildDependencyGraph } from '../plan/dependency-graph.ts';
import { laneOf, realProviders } from '../plan/lane-of.ts';
import { planRuns } from '../plan/plan-runs.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { chooseMode } from './choose-mode.ts';
import { type LoadedArenas, loadArenas } from './load-arenas.ts';
import { changedIn, describeChange } from './narrow-to-affected.ts';
import type { ChangedFiles, ProviderMode, RunFilters } from './outcome.ts';
import { affectedScenarios, becauseOf } from './why-affected.ts';

/** What would run. */
export interface ArenaPlan {
  /** Whether models would be called. */
  readonly mode: 'mock' | 'real';
  readonly lane: Lane;
  readonly runs: readonly PlannedRun[];
  readonly warnings: readonly Problem[];
  /** Why the mode `auto` would mock; undefined where it would not, and where it was not asked for. */
  readonly mockedBecause?: string;
  /** There where only what a change can affect was asked for; what would be carried counts as such. */
  readonly affected?: AffectedPlan;
}

/** Where and what to plan. */
interface PlanRequest {
  readonly configs: readonly string[];
  readonly workingDirectory: string;
  readonly filters: RunFilters;
  /** Scenarios in code that join those of every arena. */
  readonly definedScenarios?: readonly DefinedScenario[];
  /** `auto` calls models where every key that the runs need is there. */
  readonly mode: ProviderMode;
  /** Where keys are looked for in mode `auto`. @default nowhere */
  readonly environment?: Environment;
  /** Lists what a change touched; runs that it cannot affect are left out. */
  listChangedFiles?(): Promise<ChangedFiles>;
}

/** Loads arenas and plans their runs without doing any. */
export async function planArena(request: PlanRequest): Promise<ArenaPlan> {
  const { arenas, warnings, ...reads } = await loadArenas(request.configs, request);
  const plan = planRuns(arenas, request.filters);
  const chosen = await settleMode(request, plan.runs, reads);
  const lane = laneOf(plan.runs, chosen.mode);
  const changes = await request.listChangedFiles?.();
  const planned = { ...chosen, lane, runs: plan.runs, warnings: [...warnings, ...plan.warnings] };
  return changes === undefined ? planned : narrow(planned, changes, request);
}

/** What `auto` would choose; keys are not looked for where the mode is said. */
async function settleMode(
  { mode, workingDirectory, environment = {} }: PlanRequest,
  runs: readonly PlannedRun[],
  { readText }: Pick<LoadedArenas, 'readText'>,
): Promise<Pick<ArenaPlan, 'mode' | 'mockedBecause'>> {
  if (mode !== 'auto') return { mode };
  const reasons: string[] = [];
  const onWarning = (reason: string): number => reasons.push(reason);
  const sources = { environment, workingDirectory, readText, onWarning };
  const chosen = await chooseMode('auto', realProviders(runs), sources);
  const [mockedBecause] = reasons;
  return { mode: chosen.mode, ...(mockedBecause === undefined ? {} : { mockedBecause }) };
}

/** Goes by files alone: without a baseline, a change of the Arena manifest or a mock file may concern every run. */
async function narrow(
  planned: Omit<ArenaPlan, 'affected'>,
  changes: ChangedFiles,
  request: PlanRequest,
): Promise<ArenaPlan> {
  const { lane, runs, mode } = planned;
  const base = pathBase(request);
  const graph = buildDependencyGraph(runs, {
    lane,
    callsTools: mode === 'real',
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
