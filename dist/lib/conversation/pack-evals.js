import { fnv1a64 } from "../lib/fnv1a.js";
import { isJsonObject } from "../lib/json.js";
const HUNDREDTHS = 10_000;
/** The pack evals of a run. A recording has none. */
export function packEvalsOf(run) {
    if (run.kind === 'eval')
        return { evals: [] };
    return { evals: run.prompt?.packEvals ?? run.arena.packEvals, ...run.arena.packEvalChoice };
}
/** The evals that are neither skipped nor of another type. */
export function wantedEvals({ evals, skip = false, types = [] }) {
    if (skip)
        return [];
    return types.length === 0 ? evals : evals.filter(({ check }) => types.includes(check.type));
}
/** The evals that judge a turn of a run; the same ones every time, as sampling goes by the run's id. */
export function evalsOfTurn(evals, runId, { turn, iteration }) {
    const place = iteration === undefined ? String(turn) : `${turn}.${iteration}`;
    return evals.filter((one) => one.check.scope === 'turn' && isSampled(one, runId + place));
}
/** The evals that judge a run when it is over. */
export function evalsOfSession(evals, runId) {
    return evals.filter((one) => one.check.scope === 'conversation' && isSampled(one, `${runId}0`));
}
function isSampled({ samplePercentage }, text) {
    return fnv1a64(text) % BigInt(HUNDREDTHS) < BigInt(Math.floor((samplePercentage * HUNDREDTHS) / 100));
}
/** A result with the facts of its eval, in PromptArena's words; what the check itself found stands in `result`. */
export function withEvalFacts({ evalId, metric, groups }, result, durationMs) {
    const { status, score, message, details } = result;
    const isJudged = status === 'passed' || status === 'failed';
    const facts = {
        eval_id: evalId,
        duration_ms: durationMs,
        ...(score === undefined ? {} : { score }),
        ...(metric === undefined ? {} : { metric }),
        ...(metric !== undefined && isJudged ? { metric_value: score ?? (status === 'passed' ? 1 : 0) } : {}),
        ...(status === 'error' ? { error: message } : {}),
        ...(groups === undefined ? {} : { groups }),
        ...(isJsonObject(details) || Array.isArray(details) ? { result: details } : {}),
    };
    return { ...result, details: facts };
}
