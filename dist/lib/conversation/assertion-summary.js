/**
 * The summary of a turn's assertions as PromptArena keeps it in `meta.assertions` of the reply. One that does not apply
 * counts as passed there.
 */
export function summariseAssertions(assertions, results) {
    const failed = results.filter(({ status }) => status !== 'passed' && status !== 'skipped').length;
    return {
        failed,
        passed: failed === 0,
        results: results.map(({ type, status, message, details }, index) => ({
            details: status === 'skipped' ? { skip_reason: message } : (details ?? null),
            message: assertions[index]?.message ?? '',
            passed: status === 'passed' || status === 'skipped',
            ...(status === 'skipped' ? { skipped: true } : {}),
            type,
        })),
        total: results.length,
    };
}
