import path from 'node:path';
import { measureDrift } from '../baseline/measure-drift.ts';
import { estimateCost } from '../cost/estimate-cost.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { hash8 } from '../lib/hash.ts';
import type { MockDrift } from '../model/drift.ts';
import { fromUsd, writeUsd } from '../model/money.ts';
import type { Problem } from '../model/problem.ts';
import type { RunResult } from '../model/run-result.ts';
import { type PlannedRun, scenarioNameOf } from '../plan/planned-run.ts';
import { priced } from './open-purse.ts';
import type { RunArenaOptions, RunFilters } from './outcome.ts';
import { planArena } from './plan-arena.ts';
import { runArena } from './run-arena.ts';
import { completeRunOptions, type ResolvedRunOptions } from './run-options.ts';

/** What is to be held against the model. */
export interface MockDriftOptions
  extends Omit<RunArenaOptions, 'mode' | 'record' | 'resolveBaseline' | 'cache' | 'cacheDirectory'> {
  /** Most runs that are done for real. */
  readonly mostRuns: number;
  /** The same seed chooses the same scenarios. */
  readonly seed: number;
}

/**
 * Runs a sample of scenarios with the model and with the fixtures, and tells how far they resemble each other. The
 * results of both go to `mock-drift/model` and `mock-drift/fixture` under the output directory. The response cache is
 * off: what the model said before tells nothing of what it says now.
 */
export async function measureMockDrift({ mostRuns, seed, ...options }: MockDriftOptions): Promise<MockDrift> {
  const { workingDirectory, filters, onWarning, outputDirectory = 'out' } = completeRunOptions(options);
  const plan = await planArena({ configs: options.configs, workingDirectory, filters, mode: 'real' });
  const named = plan.runs.flatMap((run) => (run.kind === 'scenario' ? [scenarioNameOf(run)] : []));
  const sampled: RunFilters = { ...filters, scenarios: sampleScenarios(named, mostRuns, seed) };
  const place = (side: string) => path.join(outputDirectory, 'mock-drift', side);
  const { mockConfig, maxCost, ...shared } = options;
  const ofFixture: string[] = [];
  const fixture = await runArena({
    ...shared,
    ...(mockConfig === undefined ? {} : { mockConfig }),
    mode: 'mock',
    filters: sampled,
    outputDirectory: place('fixture'),
    onWarning: (warning) => ofFixture.push(textOf(warning)),
  });
  if (maxCost !== undefined) warnOfCost(plan.runs, fixture.result.runs, { maxCost, onWarning });
  const ofModel = new Set<string>();
  const model = await runArena({
    ...shared,
    ...(maxCost === undefined ? {} : { maxCost }),
    mode: 'real',
    filters: sampled,
    outputDirectory: place('model'),
    onWarning: (warning) => {
      ofModel.add(textOf(warning));
      onWarning(warning);
    },
  });
  const untold = ofFixture.filter((warning) => !ofModel.has(warning));
  if (untold.length > 0) {
    onWarning(`Warnings of the mock files alone: ${untold.length}. The first of them: ${untold[0]}`);
  }
  const held = heldWithModel(model.result.runs, onWarning);
  return { ...measureDrift(fixture.result.runs, held), cost: model.result.summary.cost };
}

/** What the model is going to cost by the tokens of the fixtures, where that is more than is allowed. */
function warnOfCost(
  planned: readonly PlannedRun[],
  fixture: readonly RunResult[],
  { maxCost, onWarning }: Required<Pick<ResolvedRunOptions, 'maxCost' | 'onWarning'>>,
): void {
  const likely = estimateCost(planned.map(priced), fixture)?.cost ?? null;
  if (likely === null || likely <= fromUsd(maxCost)) return;
  onWarning(
    `By the tokens of the mock files the sample is likely to cost ${writeUsd(likely)}, more than the limit of $${maxCost} (max-cost): not all of it will be held.`,
  );
}

/** What the budget did not let happen says nothing of the fixtures. */
function heldWithModel(
  runs: readonly RunResult[],
  onWarning: ResolvedRunOptions['onWarning'],
): readonly RunResult[] {
  const held = runs.filter(({ status }) => status !== 'skipped');
  if (held.length < runs.length) {
    onWarning(
      `Of ${runs.length} runs ${runs.length - held.length} were not held with the model; they are left out.`,
    );
  }
  return held;
}

function textOf(warning: Problem | string): string {
  return typeof warning === 'string' ? warning : warning.message;
}

/** Scenarios whose runs stay within the limit together, in an order that the seed decides. */
function sampleScenarios(named: readonly string[], mostRuns: number, seed: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ordered = [...counts].toSorted(([one], [other]) =>
    orderOf(seed, one).localeCompare(orderOf(seed, other)),
  );
  let left = mostRuns;
  const chosen = ordered.flatMap(([name, count]) => {
    if (count > left) return [];
    left -= count;
    return [name];
  });
  if (chosen.length > 0) return chosen;
  throw new ManifestError({
    code: 'USAGE',
    message:
      `No scenario takes ${mostRuns} runs or fewer with the providers and regions chosen. Raise --sample, or choose ` +
      'with --provider and --region.',
  });
}

function orderOf(seed: number, scenario: string): string {
  return hash8(`${seed}:${scenario}`);
}
