import type { Sample } from '../../model/history.ts';
import type { StatisticsSettings } from '../gate-policy.ts';
import { fisherLower } from './fisher-exact.ts';

/**
 * Whether a check gets the rest of its trials after the first stage: stopping is for those that show no sign of a fall,
 * so it can hide one but never make one up. With nothing to compare with all trials are wanted.
 */
export function continuesAfterFirstStage(
  current: Sample,
  baseline: Sample | null,
  { continueAt }: Pick<StatisticsSettings, 'continueAt'>,
): boolean {
  if (baseline === null || baseline.total === 0 || current.total === 0) return true;
  return fisherLower(current, baseline) <= continueAt;
}
