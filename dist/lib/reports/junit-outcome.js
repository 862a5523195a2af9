import { cutText } from "../lib/escape-hidden.js";
import { escapeXml, escapeXmlAttribute } from "../lib/escape-xml.js";
import { countsWithConversation } from "../model/check.js";
import { formatLocation } from "../model/location.js";
import { countsAsFailure } from "../model/status.js";
import { describeExchange } from "./describe-entry.js";
import { countOf } from "./format-amounts.js";
const MESSAGES_QUOTED = 3;
const QUOTE_LENGTH = 200;
const MESSAGE_LENGTH = 10_000;
/** The element that says why a run did not pass; none for a run that did. Readers look at the first one only. */
export function junitOutcome(run) {
    switch (run.status) {
        case 'failed':
            return [failure(run)];
        case 'error':
            return [error(run)];
        case 'skipped':
            return [`<skipped message="${attribute(run.skipReason ?? 'skipped')}"/>`];
        case 'passed':
            return [];
    }
}
function failure({ checks }) {
    const failed = checks.filter(countsAsFailure);
    const violations = failed.filter(({ use }) => use === 'guardrail');
    const errors = checks.filter(({ status }) => status === 'error');
    const [type, message] = failureKind(failed, violations.length);
    const body = [...failed, ...errors].map(checkLine).join('\n');
    return `<failure type="${type}" message="${attribute(message)}">${escapeXml(body)}</failure>`;
}
function failureKind(failed, violations) {
    if (violations > 0)
        return ['ValidationError', `Validation failed: ${violations} violation(s)`];
    if (failed.every(countsWithConversation)) {
        return ['ConversationAssertionFailure', 'Conversation assertions failed'];
    }
    return ['AssertionFailure', `${countOf(failed.length, 'assertion')} failed`];
}
function error(run) {
    const unjudged = run.checks.filter(({ status }) => status === 'error');
    const message = run.error === undefined
        ? `${countOf(unjudged.length, 'check')} could not be judged`
        : `${run.error.code}: ${run.error.message}`;
    const quotes = run.messages
        .slice(-MESSAGES_QUOTED)
        .map(({ role, text }) => `  [${role}]: ${text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}...` : text}`);
    const body = [
        `Error: ${cutText(message, MESSAGE_LENGTH)}`,
        ...(run.error?.location === undefined ? [] : [`  at ${formatLocation(run.error.location)}`]),
        ...unjudged.map(checkLine),
        ...run.checks.filter(countsAsFailure).map(checkLine),
        ...(quotes.length > 0 ? ['Recent conversation:', ...quotes] : []),
    ].join('\n');
    return `<error type="ExecutionError" message="${attribute(message)}">${escapeXml(body)}</error>`;
}
function checkLine(check) {
    const score = check.score === undefined ? '' : ` (score=${check.score})`;
    const message = cutText(check.message, MESSAGE_LENGTH);
    return `  - ${formatLocation(check.location)} ${check.use} ${check.type}${describeExchange(check.iteration)} ${check.status}: ${message}${score}`;
}
function attribute(text) {
    return escapeXmlAttribute(cutText(text, MESSAGE_LENGTH));
}
