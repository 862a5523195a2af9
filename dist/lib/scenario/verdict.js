/** Tells a verdict from everything else an agent or a step may give: it says whether it is a success. */
export function isVerdict(value) {
    return (typeof value === 'object' && value !== null && 'success' in value && typeof value.success === 'boolean');
}
/** The criteria of a verdict; one that lists only which were met and which were not is as good. */
export function criteriaOf(verdict, site) {
    const { criteria, metCriteria = [], unmetCriteria = [] } = verdict;
    const all = criteria ?? [
        ...metCriteria.map((criterion) => ({ criterion, outcome: 'met' })),
        ...unmetCriteria.map((criterion) => ({ criterion, outcome: 'unmet' })),
    ];
    return all.map(({ criterion, outcome }) => ({ criterion, outcome, site }));
}
