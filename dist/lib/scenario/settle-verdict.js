/** A success stands only where every criterion is met; one that nobody decided makes it no failure. */
export function settleVerdict(said, criteria) {
    if (said !== 'success')
        return said;
    if (criteria.some(({ outcome }) => outcome === 'unmet'))
        return 'failure';
    return criteria.some(({ outcome }) => outcome === 'inconclusive') ? 'inconclusive' : 'success';
}
