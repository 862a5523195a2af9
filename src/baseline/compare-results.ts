import type { Comparison, TrialJudgement } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { BaselineResolution } from './baseline.ts';
import { classifyCases } from './classify-cases.ts';
import { type ComparedCase, type ComparedCheck, compareCases } from './compare-cases.ts';
import { decideVerdict } from './decide-verdict.ts';
import { diffConversations } from './diff-conversations.ts';
import { excuseEntries, utcDay } from './excuse-entries.ts';
import type { GatePolicy } from './gate-policy.ts';
import { isSelected } from './is-selected.ts';
import { judgeCases } from './judge-cases.ts';
import { markSuspected } from './mark-suspected.ts';
import { measureDeltas } from './measure-deltas.ts';
import { measurePaired, measureScores } from './measure-paired.ts';
import { openSamplePool } from './pool-samples.ts';
import { refuseStranger } from './refuse-baseline.ts';
import { detectionPower } from './statistics/detection-power.ts';
import { DEFAULT_STATISTICS } from './statistics/settings.ts';

/** How many trials were asked for, where some checks may have got fewer. */
export interface AskedTrials {
  readonly trials?: number;
}

/**
 * Holds a result against a baseline, class by class, and judges it by the policy. Runs that differ by their trial only
 * are one case, and a check of a case has one entry for all its trials.
 */
export function compareResults(
  current: ArenaResult,
  resolution: BaselineResolution,
  policy: GatePolicy,
  asked: AskedTrials = {},
): Comparison {
  const { lane, meta, runs } = current;
  const { baseline, reason } = refuseStranger(current, resolution);
  const pool = openSamplePool(baseline?.result, resolution.history);
  const compared = compareCases(current, baseline?.result, pool);
  const judgements = judgeCases(compared.cases, lane, policy);
  const hasBaseline = baseline !== undefined;
  const classes = classifyCases(compared, { hasBaseline, judgements, mustPass: policy.mustPass });
  const suspected = hasBaseline ? undefined : resolution.suspected;
  const marked = { ...classes, newFailures: markSuspected(classes.newFailures, suspected) };
  const today = utcDay(meta.generatedAt);
  const facts = {
    baseline: baseline?.origin ?? null,
    ...(reason === undefined ? {} : { reason }),
    ...excuseEntries(marked, policy, today),
    ...policyFacts(policy),
    ...(lane === 'real' ? proofs(compared.cases, judgements, policy, asked) : {}),
    ...measureDeltas(current, baseline?.result),
  };
  const before = baseline?.result.runs.filter((run) => isSelected(run, meta.selection));
  return {
    schemaVersion: 1,
    ...facts,
    ...diffConversations(facts, current, baseline?.result),
    ...decideVerdict(facts, { lane, now: runs, before }, policy, today),
  };
}

function policyFacts({ blessings = [], changes = [] }: GatePolicy) {
  return {
    ...(blessings.length === 0 ? {} : { blessings }),
    ...(changes.length === 0 ? {} : { policyChanges: changes }),
  };
}

/** What can be said of all runs together. */
function proofs(
  cases: readonly ComparedCase[],
  judgements: ReadonlyMap<ComparedCheck, TrialJudgement>,
  { statistics }: GatePolicy,
  { trials }: AskedTrials,
): Pick<Comparison, 'power' | 'paired' | 'scores'> {
  const tried = [...judgements].map(([{ now }, { current, baseline }]) => ({
    id: now.id,
    current,
    baseline,
  }));
  const power = detectionPower(tried, { ...DEFAULT_STATISTICS, ...statistics }, trials);
  const paired = measurePaired(cases);
  const scores = measureScores(cases);
  return {
    ...(power === undefined ? {} : { power }),
    ...(paired === undefined ? {} : { paired }),
    ...(scores === undefined ? {} : { scores }),
  };
}
