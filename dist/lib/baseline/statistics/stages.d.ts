import type { Sample } from '../../model/history.ts';
import type { StatisticsSettings } from '../gate-policy.ts';
/**
 * Whether a check gets the rest of its trials after the first stage: stopping is for those that show no sign of a fall,
 * so it can hide one but never make one up. With nothing to compare with all trials are wanted.
 */
export declare function continuesAfterFirstStage(current: Sample, baseline: Sample | null, { continueAt }: Pick<StatisticsSettings, 'continueAt'>): boolean;
