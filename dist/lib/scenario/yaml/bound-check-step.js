import { runCheck } from "../../conversation/run-checks.js";
import { endingOfCheck, subjectOf, turnOf } from "../held-check.js";
import { placeStep } from "../step-site.js";
/** Holds a check of a manifest as `check()` holds one of code, at its place in the manifest. */
export function boundCheckStep(check, readText, site) {
    const step = async (_state, executor) => {
        const place = check.scope === 'turn' ? { turn: turnOf(executor) } : undefined;
        const context = { readText, judge: refuseJudge, signal: new AbortController().signal };
        const result = await runCheck(check, subjectOf(executor, check.scope), context, place);
        executor.recordCheck({ ...result, location: executor.stepLocation });
        return endingOfCheck(check.type, result);
    };
    return placeStep(step, site);
}
/** Checks that ask a judge are refused before there is a step. */
async function refuseJudge() {
    throw new Error('a scenario in code asks no judge of an arena; use judge({ criteria })');
}
