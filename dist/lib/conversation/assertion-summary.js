/** The summary of a turn's assertions as PromptArena keeps it in `meta.assertions` of the reply. */
export function summariseAssertions(assertions, results) {
    const failed = results.filter(({ status }) => status !== 'passed' && status !== 'skipped').length;
    return {
        failed,
        passed: failed === 0,
        results: results.map(({ type, status, details }, index) => ({
            details: details ?? null,
            message: assertions[index]?.message ?? '',
            passed: status === 'passed',
            type,
        })),
        total: results.length,
    };
}
