import type { TrialJudgement } from '../../model/comparison.ts';
import type { Sample } from '../../model/history.ts';
import type { StatisticsSettings } from '../gate-policy.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { fallInterval } from './fall-interval.ts';
import { fisherLower } from './fisher-exact.ts';
import { passRate } from './pass-rate.ts';
import { REFERENCE_FALL } from './settings.ts';
import { canFind, trialsNeeded } from './trials-needed.ts';
import { rateOf } from './wilson-interval.ts';

/** The trials of one check on both sides. */
export interface TrialCase {
  readonly id: string;
  readonly current: Sample;
  /** `null` where there is nothing to compare with. */
  readonly baseline: Sample | null;
}

/** What the trials of one check say, with what it would take to decide in trials alone. */
export interface JudgedTrials extends Omit<TrialJudgement, 'needs'> {
  readonly id: string;
  readonly needs?: { readonly trials: number };
}

interface ComparedCase extends TrialCase {
  readonly baseline: Sample;
}

/** A check by itself would be called regressed at this p-value; among many it is not enough. */
const SUSPICIOUS = 0.05;
/** A fall is ruled out by the upper end of its one-sided 90 % interval. */
const RULED_OUT_BY = 0.8;
const WORST_FALL = REFERENCE_FALL.from - REFERENCE_FALL.to;

/** What is known of a check beside its trials once all checks were looked at. */
interface FamilyFacts {
  readonly pValue: number;
  readonly hasFallen: boolean;
  readonly hasRisen: boolean;
}

/**
 * Judges all checks of a run together, in the order given. Those of one run are one family: the share of false alarms is
 * bounded over all of them, so a check is judged differently beside others than alone. Each has several trials, or a
 * single one cannot be told from chance and is undecided.
 */
export function judgeTrials(
  cases: readonly TrialCase[],
  settings: StatisticsSettings,
): readonly JudgedTrials[] {
  const compared = cases.filter(isCompared);
  const falls = compared.map(({ current, baseline }) => fisherLower(current, baseline));
  const rises = compared.map(({ current, baseline }) => fisherLower(baseline, current));
  const hasFallen = benjaminiHochberg(falls, settings.falseDiscoveryRate);
  const hasRisen = benjaminiHochberg(rises, settings.falseDiscoveryRate);
  const bounds = { level: planningLevel(compared.length, settings), ...settings };
  let next = 0;
  return cases.map((one) => {
    if (!isCompared(one)) return { id: one.id, ...rates(one), verdict: 'undecided' };
    const index = next++;
    const pValue = falls[index] ?? 1;
    return judge(one, bounds, {
      pValue,
      hasFallen: hasFallen[index] === true,
      hasRisen: hasRisen[index] === true,
    });
  });
}

/** Whether there is something to compare with, and something to compare. */
export function isCompared(one: TrialCase): one is ComparedCase {
  return one.current.total > 0 && one.baseline !== null && one.baseline.total > 0;
}

/** The p-value at which a check that is alone with its fall is found among so many: what a design is planned by. */
export function planningLevel(
  compared: number,
  { falseDiscoveryRate }: Pick<StatisticsSettings, 'falseDiscoveryRate'>,
): number {
  return falseDiscoveryRate / Math.max(1, compared);
}

function judge(
  one: ComparedCase,
  bounds: StatisticsSettings & { readonly level: number },
  { pValue, hasFallen, hasRisen }: FamilyFacts,
): JudgedTrials {
  const { id, current, baseline } = one;
  const facts = { id, ...rates(one), pValue };
  const fall = passRate(baseline) - passRate(current);
  if (hasFallen && fall >= bounds.minimumEffect) return { ...facts, verdict: 'regressed' };
  if (hasRisen && -fall >= bounds.minimumEffect) return { ...facts, verdict: 'improved' };
  if (!isInDoubt(one, bounds, pValue) && canFind(current.total, baseline.total, bounds))
    return { ...facts, verdict: 'not-regressed' };
  const trials = trialsNeeded(current, baseline, bounds);
  return { ...facts, verdict: 'undecided', ...(trials === null ? {} : { needs: { trials } }) };
}

/** Whether a fall is seen that was not shown to be one, and that may be large all the same. */
function isInDoubt(
  { current, baseline }: ComparedCase,
  { minimumEffect, continueAt }: StatisticsSettings,
  pValue: number,
): boolean {
  if (passRate(baseline) - passRate(current) < minimumEffect) return false;
  if (pValue <= SUSPICIOUS) return true;
  // Where the first stage would have stopped, more trials are not asked for afterwards either.
  return pValue <= continueAt && fallInterval(current, baseline, RULED_OUT_BY).high > WORST_FALL;
}

function rates({ current, baseline }: TrialCase): Pick<TrialJudgement, 'current' | 'baseline'> {
  return { current: rateOf(current), baseline: baseline === null ? null : rateOf(baseline) };
}
