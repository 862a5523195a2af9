/** The criteria of a verdict with the place that asked for them. */
export function criteriaOf({ criteria }, site) {
    return criteria.map(({ criterion, outcome }) => ({ criterion, outcome, site }));
}
