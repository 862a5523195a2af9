import path from 'node:path';
import { findUnmetCondition } from "../checks/check-condition.js";
import { evaluateCheck } from "../checks/evaluate-check.js";
import { checkIdAtTurn } from "../model/check-id.js";
import { countsAsFailure } from "../model/status.js";
import { iterationsOf } from "../plan/self-play-exchanges.js";
/** Judges a subject by every check, in order; one that fails does not keep the others from running. */
export async function runChecks(checks, subject, context, turn, iteration) {
    const results = [];
    for (const check of checks) {
        const outcome = withAuthorMessage(check, await judge(check, subject, context));
        results.push(toCheckResult(check, outcome, turn, iteration));
    }
    return results;
}
async function judge(check, subject, context) {
    const unmet = check.condition === undefined ? undefined : findUnmetCondition(check.condition, subject);
    if (unmet !== undefined)
        return { status: 'skipped', code: 'CONDITION_NOT_MET', message: unmet };
    if (check.definition === undefined) {
        return {
            status: 'error',
            code: 'UNSUPPORTED_CHECK',
            message: `The check type "${check.type}" is known, but this version cannot evaluate it.`,
        };
    }
    return evaluateCheck(check.definition, subject, check.params, {
        readText: (file) => context.readText(path.resolve(check.directory, file)),
        judge: context.judge,
        signal: context.signal,
    });
}
/** A failure says what its author wanted to say first; an aliased check names its anchor. */
function withAuthorMessage(check, outcome) {
    if (outcome.status === 'passed' || outcome.status === 'skipped')
        return outcome;
    const anchored = check.anchor === undefined ? '' : ` [from the anchor &${check.anchor}]`;
    const own = outcome.status === 'failed' && check.message ? `${check.message} (${outcome.message})` : outcome.message;
    return { ...outcome, message: own + anchored };
}
function toCheckResult(check, outcome, turn = check.turn, iteration) {
    return {
        id: turn === undefined ? check.id : checkIdAtTurn(check.id, turn, iteration),
        use: check.use,
        scope: check.scope,
        ...(turn === undefined ? {} : { turn }),
        ...(iteration === undefined ? {} : { iteration }),
        index: check.index,
        type: check.type,
        ...outcome,
        ...(check.use === 'guardrail' && !check.failOnViolation ? { advisory: true } : {}),
        location: check.location,
    };
}
/** The guardrails of one turn as skipped, such as when there is no reply to judge. */
export function skipChecks(checks, turn, reason, iteration) {
    return checks.map((check) => toCheckResult(check, { status: 'skipped', ...reason }, turn, iteration));
}
const NOT_REACHED = { code: 'NOT_REACHED', message: 'The conversation ended before this turn was complete.' };
/** Every guardrail and assertion of the turns that was not recorded, as skipped. */
export function checksNotReached(run, recorded = []) {
    const known = new Set(recorded.map(({ id }) => id));
    return run.scenario.turnChecks
        .flatMap((_, turn) => iterationsOf(run, turn).flatMap((iteration) => skipTurn(run, turn, iteration)))
        .filter(({ id }) => !known.has(id));
}
/** The guardrails and assertions of one turn that was not held, or of one exchange of it, as skipped. */
export function skipTurn(run, turn, iteration, message = NOT_REACHED.message) {
    const checks = [...(run.prompt?.guardrails ?? []), ...(run.scenario.turnChecks[turn] ?? [])];
    return skipChecks(checks, turn, { ...NOT_REACHED, message }, iteration);
}
/** Whether an assertion of a turn, in any of its exchanges, failed. */
export async function hasFailedAssertion(run, turn, context) {
    if (run.scenario.turnChecks[turn]?.length === 0)
        return false;
    const checks = await context.store.getChecks(context.runId);
    return checks.some((check) => check.use === 'assertion' && check.turn === turn && countsAsFailure(check));
}
/** The conversation checks of a run that broke off, as skipped. */
export function conversationNotJudged(run) {
    const message = 'The conversation broke off.';
    return skipChecks(run.scenario.conversationChecks, undefined, { ...NOT_REACHED, message });
}
/** Every check of a run that was not held at all, as skipped. */
export function allChecksNotReached(run) {
    if (run.kind === 'eval')
        return [];
    return [...checksNotReached(run), ...conversationNotJudged(run)];
}
