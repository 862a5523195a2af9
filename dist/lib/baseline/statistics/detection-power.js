import { detectionRate } from "./detection-rate.js";
import { isCompared, planningLevel } from "./judge-trials.js";
import { REFERENCE_FALL } from "./settings.js";
/**
 * What the trials of a run can find out: how often a fall from 0.95 to 0.6 would be found in a check with the median
 * number of trials on either side, undefined where nothing is compared. `trialsAskedFor` is there where trials were held
 * in stages, so that a check which needed only the first stage does not count for less.
 */
export function detectionPower(cases, settings, trialsAskedFor) {
    const compared = cases.filter(isCompared);
    if (compared.length === 0)
        return undefined;
    const { firstStage, continueAt, minimumEffect } = settings;
    const trials = trialsAskedFor ?? median(compared.map(({ current }) => current.total));
    const baselineTrials = median(compared.map(({ baseline }) => baseline.total));
    const interim = trialsAskedFor === undefined ? {} : { interim: { firstStage, continueAt } };
    const level = planningLevel(compared.length, settings);
    const design = { trials, baselineTrials, level, minimumEffect, ...interim };
    return { trials, baselineTrials, detects: detectionRate(design, REFERENCE_FALL), ...REFERENCE_FALL };
}
/** The middle one, and the lower of two. */
function median(counts) {
    const sorted = [...counts].sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
