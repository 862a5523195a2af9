/** The judges of an arena: those of the list, then those written by name. */
export function judgesOf({ judges = [], judge_specs: specs = {} }) {
    return [
        ...judges.map((judge, index) => ({ ...judge, path: ['spec', 'judges', index] })),
        ...Object.entries(specs).map(([name, judge]) => ({
            ...judge,
            name,
            path: ['spec', 'judge_specs', name],
        })),
    ];
}
