/** Lists without entries. */
export function emptyLists() {
    return {
        newFailures: [],
        existingFailures: [],
        fixed: [],
        flaky: [],
        undecided: [],
        added: [],
        removed: [],
        changed: [],
        notComparable: [],
        errors: [],
        skipped: [],
        excused: [],
    };
}
