/** Every list of a comparison in the order of the page: the gravest first. */
export const COMPARISON_CLASSES = [
    { list: 'newFailures', slug: 'new', word: 'new failure', heading: 'New failures', isTrouble: true },
    { list: 'errors', slug: 'error', word: 'error', heading: 'Errors', isTrouble: true },
    {
        list: 'notComparable',
        slug: 'not-comparable',
        word: 'not comparable',
        heading: 'Not comparable',
        isTrouble: true,
    },
    { list: 'undecided', slug: 'undecided', word: 'undecided', heading: 'Undecided', isTrouble: true },
    { list: 'flaky', slug: 'flaky', word: 'flaky', heading: 'Flaky', isTrouble: true },
    {
        list: 'existingFailures',
        slug: 'existing',
        word: 'existing failure',
        heading: 'Existing failures',
        isTrouble: false,
    },
    { list: 'excused', slug: 'excused', word: 'excused', heading: 'Excused', isTrouble: false },
    { list: 'fixed', slug: 'fixed', word: 'fixed', heading: 'Fixed', isTrouble: false },
    { list: 'changed', slug: 'changed', word: 'changed', heading: 'Changed', isTrouble: false },
    { list: 'added', slug: 'added', word: 'added', heading: 'Added', isTrouble: false },
    { list: 'removed', slug: 'removed', word: 'removed', heading: 'Removed', isTrouble: false },
    { list: 'skipped', slug: 'skipped', word: 'skipped', heading: 'Skipped', isTrouble: false },
];
/** The class as it is called here: without a baseline a failure is neither new nor old. */
export function nameClass({ list, word, heading }, hasBaseline) {
    return list === 'newFailures' && !hasBaseline
        ? { word: 'failure', heading: 'Failures' }
        : { word, heading };
}
