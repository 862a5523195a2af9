import { isJsonObject } from "../lib/json.js";
/** What guardrails found, in the form that stands on the reply. Those that could not judge are left out. */
export function toValidations(results, turn, timestamp) {
    return results.flatMap(({ type, status, details }) => status === 'passed' || status === 'failed'
        ? [
            {
                validatorType: type,
                passed: status === 'passed',
                ...(isJsonObject(details) ? { details } : {}),
                turn,
                timestamp,
            },
        ]
        : []);
}
/**
 * The reply as the user gets to see it. The first violation that replaces decides alone, since its text is the
 * author's own; otherwise every violation that truncates does so, in order. Results stand in the order of their checks.
 */
export function enforceGuardrails(guardrails, results, reply) {
    const isViolated = (_guardrail, index) => results[index]?.status === 'failed';
    const fired = guardrails.filter(isViolated);
    const replacing = fired.find(({ enforcement }) => enforcement?.action === 'replace');
    if (replacing?.enforcement?.action === 'replace') {
        const marked = results.map((result, index) => guardrails[index] === replacing ? withEnforced(result, 'replaced') : result);
        return { content: replacing.enforcement.replacement, results: marked };
    }
    const cutting = fired.filter(({ enforcement }) => enforcement?.action === 'truncate');
    const content = cutting.reduce((text, { definition, params }) => definition?.truncate?.(text, params) ?? text, reply);
    const marked = results.map((result, index) => cutting.some((guardrail) => guardrail === guardrails[index]) ? withEnforced(result, 'truncated') : result);
    return { content, results: marked };
}
function withEnforced(result, enforced) {
    const { details } = result;
    const facts = isJsonObject(details) ? details : details === undefined ? {} : { found: details };
    return { ...result, details: { ...facts, enforced } };
}
/**
 * Marks the guardrails that fired as expected when a `guardrail_triggered` assertion of the same turn names them
 * and passed. Results stand in the order of their checks.
 */
export function markExpected(guardrails, results, assertions, assertionResults) {
    const awaited = assertions.filter((assertion, index) => assertionResults[index]?.status === 'passed' && awaitsGuardrail(assertion));
    const names = new Set(awaited.map(({ rawParams }) => rawParams.validator_type ?? rawParams.validator));
    return results.map((result, index) => result.status === 'failed' && namesOf(guardrails[index]).some((name) => names.has(name))
        ? { ...result, expected: true }
        : result);
}
function awaitsGuardrail({ type, definition, rawParams }) {
    return (definition?.type ?? type) === 'guardrail_triggered' && rawParams.should_trigger !== false;
}
/** A guardrail may be asked for by the name it was configured with, or by another name of its type. */
function namesOf(guardrail) {
    if (guardrail === undefined)
        return [];
    const { type, definition } = guardrail;
    return definition === undefined ? [type] : [type, definition.type, ...(definition.aliases ?? [])];
}
