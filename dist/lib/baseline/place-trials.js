/** Whether there was something to compare with. */
export function isCompared(judgement) {
    return judgement !== undefined && judgement.baseline !== null;
}
/**
 * The place of a check by what its trials prove; undefined for one that passed in all and is not better than before.
 * The rates themselves stand in the entry.
 */
export function placeTrials({ verdict, current, baseline }) {
    const hasFailed = current.passed < current.total;
    switch (verdict) {
        case 'regressed':
            return { list: 'newFailures' };
        case 'improved':
            return { list: 'fixed' };
        case 'undecided':
            // Nothing failed, so nothing waits for a decision; what the trials could have found is said of the whole run.
            return hasFailed ? { list: 'undecided' } : undefined;
        case 'not-regressed':
            if (!hasFailed)
                return undefined;
            return { list: current.passed === 0 && baseline.passed === 0 ? 'existingFailures' : 'flaky' };
    }
}
