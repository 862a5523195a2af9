/**
 * What the command line exits with. `invalid` is for the author to mend, `errors` says that all that failed are runs
 * that broke off, and `bug` is a fault of this program.
 */
export const EXIT_CODES = { pass: 0, failed: 1, invalid: 2, errors: 3, bug: 70 };
/** The exit code of a comparison: 0 unless the gate failed; 3 when all that failed are runs that broke off. */
export function exitCodeOf({ verdict, gate }) {
    if (verdict !== 'fail')
        return EXIT_CODES.pass;
    const failed = gate.filter(({ outcome }) => outcome === 'fail');
    return failed.every(({ rule }) => rule === 'errors') ? EXIT_CODES.errors : EXIT_CODES.failed;
}
/** The exit code of a drift: 3 where too few runs were held to their end to judge by, 1 below the share that is asked for. */
export function exitCodeOfDrift({ runs, brokenOff, resemblance }, failBelow) {
    if (runs.length === 0 || brokenOff * 2 > runs.length)
        return EXIT_CODES.errors;
    return resemblance < failBelow ? EXIT_CODES.failed : EXIT_CODES.pass;
}
