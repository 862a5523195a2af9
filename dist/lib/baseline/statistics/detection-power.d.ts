import type { DetectionPower } from '../../model/comparison.ts';
import type { StatisticsSettings } from '../gate-policy.ts';
import { type TrialCase } from './judge-trials.ts';
/**
 * What the trials of a run can find out: how often a fall from 0.95 to 0.6 would be found in a check with the median
 * number of trials on either side, undefined where nothing is compared. `trialsAskedFor` is there where trials were held
 * in stages, so that a check which needed only the first stage does not count for less.
 */
export declare function detectionPower(cases: readonly TrialCase[], settings: StatisticsSettings, trialsAskedFor?: number): DetectionPower | undefined;
