import type { GatePolicy, Metric, Threshold } from '../baseline/gate-policy.ts';
import { parseMaxCostIncrease } from '../baseline/parse-gate-policy.ts';
import type { PolicyFile } from '../manifest/policy-file.ts';
import type { CheckSelector } from '../model/accepted-change.ts';
import type { FailCondition } from '../model/fail-condition.ts';

type ThresholdBlocks = NonNullable<PolicyFile['thresholds']>;
type Levels = Omit<NonNullable<ThresholdBlocks[keyof ThresholdBlocks]>, 'scenarios'>;

const METRICS: Readonly<Record<keyof ThresholdBlocks, Metric>> = {
  pass_rate: 'passRate',
  score: 'score',
  cost: 'cost',
  tokens: 'tokens',
  latency_p50: 'latencyP50',
  latency_p95: 'latencyP95',
};

/** The settings of a policy file that hold for a whole invocation. */
export function settingsOf(file: PolicyFile): Partial<GatePolicy> {
  const { fail_on: failOn, on_missing_baseline: onMissingBaseline, max_cost_increase: increase } = file;
  const statistics = statisticsOf(file.statistics ?? {});
  const thresholds = thresholdsOf(file.thresholds ?? {});
  return {
    ...(failOn === undefined ? {} : { failOn: conditionsOf(failOn) }),
    ...(onMissingBaseline === undefined ? {} : { onMissingBaseline }),
    ...(increase === undefined
      ? {}
      : { maxCostIncrease: parseMaxCostIncrease(String(increase), 'max_cost_increase') }),
    ...(Object.keys(statistics).length === 0 ? {} : { statistics }),
    ...(thresholds.length === 0 ? {} : { thresholds }),
  };
}

/** The entries of a policy file, each for the runs of one Arena manifest, or for all. */
export function entriesOf(
  file: PolicyFile,
  config?: string,
): Required<Pick<GatePolicy, 'mustPass' | 'quarantine' | 'blessings'>> {
  return {
    mustPass: (file.must_pass ?? []).map((entry) => selectorOf(entry, config)),
    quarantine: (file.quarantine ?? []).map(({ reason, expires, ...entry }) => ({
      selector: selectorOf(entry, config),
      reason,
      expires,
    })),
    blessings: (file.blessings ?? []).map(({ by, at, reason, commit, ...entry }) => ({
      selector: selectorOf(entry, config),
      by,
      at,
      reason,
      sha: commit ?? null,
      source: 'file',
    })),
  };
}

function selectorOf(
  { scenario, provider, region, check, type }: NonNullable<PolicyFile['must_pass']>[number],
  config: string | undefined,
): CheckSelector {
  return {
    ...(config === undefined ? {} : { config }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(provider === undefined ? {} : { provider }),
    ...(region === undefined ? {} : { region }),
    ...(check === undefined ? {} : { check }),
    ...(type === undefined ? {} : { type }),
  };
}

function conditionsOf(failOn: NonNullable<PolicyFile['fail_on']>): ReadonlySet<FailCondition> {
  if (failOn === 'never') return new Set();
  return new Set(typeof failOn === 'string' ? [failOn] : failOn);
}

function statisticsOf({
  false_discovery_rate: falseDiscoveryRate,
  minimum_effect: minimumEffect,
  first_stage: firstStage,
  continue_at: continueAt,
}: NonNullable<PolicyFile['statistics']>): NonNullable<GatePolicy['statistics']> {
  return {
    ...(falseDiscoveryRate === undefined ? {} : { falseDiscoveryRate }),
    ...(minimumEffect === undefined ? {} : { minimumEffect }),
    ...(firstStage === undefined ? {} : { firstStage }),
    ...(continueAt === undefined ? {} : { continueAt }),
  };
}

function thresholdsOf(blocks: ThresholdBlocks): readonly Threshold[] {
  return (Object.keys(METRICS) as (keyof ThresholdBlocks)[]).flatMap((name) => {
    const { scenarios = {}, ...all } = blocks[name] ?? {};
    const metric = METRICS[name];
    return [
      ...levelsOf(all).map((bound) => ({ metric, ...bound })),
      ...Object.entries(scenarios).flatMap(([scenario, levels]) =>
        levelsOf(levels).map((bound) => ({ metric, scenario, ...bound })),
      ),
    ];
  });
}

function levelsOf(levels: Levels): readonly Pick<Threshold, 'level' | 'bound'>[] {
  return (['fail', 'warn'] as const).flatMap((level) =>
    Object.entries(levels[level] ?? {}).flatMap(([key, value]) =>
      value === undefined ? [] : [{ level, bound: boundOf(key, value) }],
    ),
  );
}

function boundOf(key: string, value: number | string): Threshold['bound'] {
  if (typeof value === 'string') return { kind: 'change-percent', value: Number(value.slice(0, -1)) };
  return { kind: key === 'min' || key === 'max' ? 'absolute' : 'change', value };
}
