import path from 'node:path';
import { createIdCounter } from "../model/check-id.js";
import { bindCheck } from "./bind-checks.js";
import { findJudgeProblems } from "./bind-judges.js";
import { fileOfCheck } from "./named-files.js";
/** Creates a binder; ids are numbered over all the lists it binds. */
export function createAssertionBinder(setting, numberId = createIdCounter()) {
    return (manifest, written, scope, listPath, turn) => (written ?? []).map((assertion, index) => {
        const configured = {
            use: 'assertion',
            scope,
            ...(turn === undefined ? {} : { turn }),
            index,
            type: assertion.type,
            params: assertion.params,
            ...(assertion.message === undefined ? {} : { message: assertion.message }),
            ...(assertion.when === undefined ? {} : { condition: assertion.when }),
            source: manifest.source,
            path: [...listPath, index],
            directory: path.dirname(manifest.source.absolutePath),
        };
        return bindJudgedCheck(configured, setting, numberId);
    });
}
/** The assertions of a scenario itself. */
export function bindScenarioChecks(manifest, bind) {
    const { turns, conversation_assertions: conversation } = manifest.spec;
    return {
        turnChecks: turns.map((turn, index) => bind(manifest, turn.assertions, 'turn', ['spec', 'turns', index, 'assertions'], index)),
        conversationChecks: bind(manifest, conversation, 'conversation', ['spec', 'conversation_assertions']),
    };
}
/** The assertions of an eval. Evals cannot run yet, but what is wrong with them is reported like everything else. */
export function bindEvalChecks(manifest, bind) {
    for (const [index, turn] of (manifest.spec.turns ?? []).entries()) {
        const list = ['spec', 'turns', index, 'all_turns', 'assertions'];
        bind(manifest, turn.all_turns?.assertions, 'turn', list, index);
    }
    const { conversation_assertions: conversation } = manifest.spec;
    bind(manifest, conversation, 'conversation', ['spec', 'conversation_assertions']);
}
/** Binds a check; one that asks a judge must find judge and prompt in the arena. */
export function bindJudgedCheck(configured, setting, numberId) {
    const { problems, files, arena } = setting;
    const check = bindCheck(configured, setting, numberId);
    files.push(...fileOfCheck(check, configured));
    if (check.definition?.asksJudge && arena !== undefined) {
        problems.push(...findJudgeProblems(check, configured.source, configured.path, arena));
    }
    return check;
}
