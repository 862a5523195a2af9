import { fisherLower } from "./fisher-exact.js";
/**
 * Whether a check gets the rest of its trials after the first stage: stopping is for those that show no sign of a fall,
 * so it can hide one but never make one up. With nothing to compare with all trials are wanted.
 */
export function continuesAfterFirstStage(current, baseline, { continueAt }) {
    if (baseline === null || baseline.total === 0 || current.total === 0)
        return true;
    return fisherLower(current, baseline) <= continueAt;
}
