export const EXIT_CODES = { pass: 0, failed: 1, invalid: 2, errors: 3, bug: 70 };
/** The exit code of a comparison: 0 unless the gate failed; 3 when all that failed are runs that broke off. */
export function exitCodeOf({ verdict, gate }) {
    if (verdict !== 'fail')
        return EXIT_CODES.pass;
    const failed = gate.filter(({ outcome }) => outcome === 'fail');
    return failed.every(({ rule }) => rule === 'errors') ? EXIT_CODES.errors : EXIT_CODES.failed;
}
