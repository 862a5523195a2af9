import path from 'node:path';
import { measureDrift } from '../baseline/measure-drift.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { hash8 } from '../lib/hash.ts';
import type { MockDrift } from '../model/drift.ts';
import { scenarioNameOf } from '../plan/planned-run.ts';
import type { RunArenaOptions, RunFilters } from './outcome.ts';
import { planArena } from './plan-arena.ts';
import { runArena } from './run-arena.ts';
import { resolveRunOptions } from './run-options.ts';

/** What is to be held against the model. */
export interface MockDriftOptions extends Omit<RunArenaOptions, 'mode' | 'record' | 'resolveBaseline'> {
  /** Most runs that are done for real. */
  readonly mostRuns: number;
  /** The same seed chooses the same scenarios. */
  readonly seed: number;
}

/**
 * Runs a sample of scenarios with the model and with the fixtures, and tells how far they resemble each other. The
 * results of both go to `mock-drift/model` and `mock-drift/fixture` under the output directory.
 */
export async function measureMockDrift({ mostRuns, seed, ...options }: MockDriftOptions): Promise<MockDrift> {
  const { workingDirectory, filters, outputDirectory = 'out' } = resolveRunOptions(options);
  const plan = await planArena({ configs: options.configs, workingDirectory, filters, mode: 'real' });
  const named = plan.runs.flatMap((run) => (run.kind === 'scenario' ? [scenarioNameOf(run)] : []));
  const sampled: RunFilters = { ...filters, scenarios: sampleScenarios(named, mostRuns, seed) };
  const place = (side: string) => path.join(outputDirectory, 'mock-drift', side);
  const { mockConfig, ...real } = options;
  const mock = mockConfig === undefined ? real : { ...real, mockConfig };
  const fixture = await runArena({
    ...mock,
    mode: 'mock',
    filters: sampled,
    outputDirectory: place('fixture'),
    onWarning: () => undefined,
  });
  const model = await runArena({
    ...real,
    mode: 'real',
    filters: sampled,
    outputDirectory: place('model'),
  });
  return measureDrift(fixture.result.runs, model.result.runs);
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
