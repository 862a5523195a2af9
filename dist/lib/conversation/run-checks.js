import path from 'node:path';
import { findUnmetCondition } from "../checks/check-condition.js";
import { evaluateCheck } from "../checks/evaluate-check.js";
import { plannedMeaning } from "../checks/known-types.js";
import { pairEvents } from "../events/pair-events.js";
import { checkIdAtTurn } from "../model/check-id.js";
import { countsAsFailure } from "../model/status.js";
import { iterationsOf } from "../plan/self-play-exchanges.js";
import { evalsOfSession, evalsOfTurn, packEvalsOf, wantedEvals, withEvalFacts, } from "./pack-evals.js";
/** Judges a subject by every check, in order; one that fails does not keep the others from running. */
export async function runChecks(checks, subject, context, place) {
    const results = [];
    for (const check of checks) {
        const outcome = await (check.use === 'guardrail'
            ? pairEvents(validationEvents(check, place), context, () => judge(check, subject, context))
            : judge(check, subject, context));
        results.push(toCheckResult(check, outcome, place));
    }
    return results;
}
function validationEvents({ type, definition }, { turn, iteration } = { turn: 0 }) {
    const place = { turn, ...(iteration === undefined ? {} : { iteration }) };
    const facts = { ...place, validatorName: type, validatorType: definition?.type ?? type };
    return {
        started: { type: 'validation.started', ...facts },
        completed: ({ status, code, message }, durationMs) => {
            const end = { ...facts, durationMs };
            if (status === 'passed' || status === 'skipped')
                return { type: 'validation.passed', ...end, status };
            const error = { code: code ?? 'GUARDRAIL_FIRED', message };
            const violations = status === 'failed' ? [message] : [];
            return { type: 'validation.failed', ...end, status, error, violations };
        },
        failed: (error, durationMs) => ({
            type: 'validation.failed',
            ...facts,
            durationMs,
            status: 'error',
            error,
            violations: [],
        }),
    };
}
/** Judges a subject by one check, told to nobody. */
export async function runCheck(check, subject, context, place) {
    return toCheckResult(check, await judge(check, subject, context), place);
}
async function judge(check, subject, context) {
    return withAuthorMessage(check, await judgeByDefinition(check, subject, context));
}
/** What a check finds, told to nobody. */
export async function judgeByDefinition(check, subject, context) {
    const unmet = check.condition === undefined ? undefined : findUnmetCondition(check.condition, subject);
    if (unmet !== undefined)
        return { status: 'skipped', code: 'CONDITION_NOT_MET', message: unmet };
    if (check.definition === undefined) {
        return {
            status: 'error',
            code: 'UNSUPPORTED_CHECK',
            message: `The check type "${check.type}" ${plannedMeaning(check.type)}; this version cannot evaluate it.`,
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
function toCheckResult(check, outcome, { turn = check.turn, iteration } = {}) {
    return {
        id: idOf(check, turn, iteration),
        use: check.use,
        scope: check.scope,
        ...(turn === undefined ? {} : { turn }),
        ...(iteration === undefined ? {} : { iteration }),
        index: check.index,
        type: check.use === 'pack-eval' ? `pack_eval:${check.type}` : check.type,
        ...outcome,
        ...(check.use === 'guardrail' && !check.failOnViolation ? { advisory: true } : {}),
        location: check.location,
    };
}
/** A check that is bound to its turn has the id of it already. */
function idOf({ id, turn: bound }, turn, iteration) {
    const isThere = turn === undefined || (turn === bound && iteration === undefined);
    return isThere ? id : checkIdAtTurn(id, turn, iteration);
}
/** The guardrails of one turn as skipped, such as when there is no reply to judge. */
export function skipChecks(checks, reason, place) {
    return checks.map((check) => toCheckResult(check, { status: 'skipped', ...reason }, place));
}
const NOT_REACHED = { code: 'NOT_REACHED', message: 'The conversation ended before this turn was complete.' };
/** Every guardrail, assertion and pack eval of the turns that was not recorded, as skipped. */
export function checksNotReached(run, runId, recorded = []) {
    const known = new Set(recorded.map(({ id }) => id));
    return run.scenario.turnChecks
        .flatMap((_, turn) => iterationsOf(run, turn).flatMap((iteration) => skipTurn(run, runId, { turn, iteration })))
        .filter(({ id }) => !known.has(id));
}
/** The guardrails, assertions and pack evals of one turn that was not held, or of one exchange of it, as skipped. */
export function skipTurn(run, runId, place, message = NOT_REACHED.message) {
    const checks = [...(run.prompt?.guardrails ?? []), ...(run.scenario.turnChecks[place.turn] ?? [])];
    const evals = evalsOfTurn(wantedEvals(packEvalsOf(run)), runId, place);
    const reason = { ...NOT_REACHED, message };
    return [...skipChecks(checks, reason, place), ...skipEvals(evals, reason, place)];
}
function skipEvals(evals, reason, place) {
    return evals.flatMap((one) => skipChecks([one.check], reason, place).map((result) => withEvalFacts(one, result, 0)));
}
/** Whether an assertion of a turn, in any of its exchanges, failed. */
export async function hasFailedAssertion(run, turn, context) {
    if (run.scenario.turnChecks[turn]?.length === 0)
        return false;
    const checks = await context.store.getChecks(context.conversationId);
    return checks.some((check) => check.use === 'assertion' && check.turn === turn && countsAsFailure(check));
}
/** The conversation checks and pack evals of a run that broke off, as skipped. */
export function conversationNotJudged(run, runId) {
    const reason = { ...NOT_REACHED, message: 'The conversation broke off.' };
    const evals = evalsOfSession(wantedEvals(packEvalsOf(run)), runId);
    return [...skipChecks(run.scenario.conversationChecks, reason), ...skipEvals(evals, reason)];
}
/** Every check of a run that was not held at all, as skipped. */
export function allChecksNotReached(run, runId) {
    if (run.kind === 'eval')
        return [];
    return [...checksNotReached(run, runId), ...conversationNotJudged(run, runId)];
}
