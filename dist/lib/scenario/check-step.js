import { evaluateCheck, parseCheckParams } from "../checks/evaluate-check.js";
import { createCheckRegistry } from "../checks/index.js";
import { findCheckType } from "../checks/known-types.js";
import { ScenarioError } from "../errors/scenario-error.js";
import { hashValue8 } from "../lib/hash.js";
import { lazily } from "../lib/lazily.js";
import { checkId } from "../model/check-id.js";
import { configuration } from "./configure.js";
import { endingOfCheck, subjectOf, turnOf, whyNotBuilt, whyNotHeld } from "./held-check.js";
import { markStep } from "./step-site.js";
/**
 * Holds a check against the conversation so far and records it as an assertion; the run goes on when it passes, and ends
 * as a failure when it does not. Takes the type of any built-in check, of one given to `configure({ checks })`, or a check
 * itself. Throws `ScenarioError` with code `INVALID_CHECK` for parameters that are wrong.
 */
export function check(type, params = {}, options = {}) {
    const definition = typeof type === 'string' ? findDefinition(type) : type;
    const name = typeof type === 'string' ? type : type.type;
    const parsed = parseCheckParams(definition, params);
    if ('issues' in parsed) {
        throw invalid(name, parsed.issues.map(({ path, message }) => [...path, message].join(': ')).join(' '));
    }
    const refused = whyNotHeld(name, definition);
    if (refused !== undefined)
        throw invalid(name, refused);
    const scope = scopeOf(name, definition, options.scope);
    const step = async (_state, executor) => {
        const subject = subjectOf(executor, scope);
        const found = await evaluateCheck(definition, subject, parsed.params, CONTEXT);
        const outcome = withMessage(found, options.message);
        executor.recordCheck(resultOf({ outcome, scope, name, params, executor }));
        return endingOfCheck(name, outcome);
    };
    return markStep(step, check);
}
const builtIn = lazily(() => createCheckRegistry());
function findDefinition(type) {
    const { checks = [] } = configuration();
    const found = findCheckType(type, checks.length === 0 ? builtIn() : createCheckRegistry(checks));
    if ('definition' in found && found.definition !== undefined)
        return found.definition;
    if (!('unknown' in found))
        throw invalid(type, whyNotBuilt(type));
    const { suggestion } = found;
    const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
    throw invalid(type, `There is no check of this type.${meant} Give one of your own to configure({ checks }).`);
}
function scopeOf(name, { scope }, asked) {
    if (scope === 'both')
        return asked ?? 'conversation';
    if (asked === undefined || asked === scope)
        return scope;
    throw invalid(name, `It judges a ${scope} and no ${asked}.`);
}
/** Scenarios in code have no files of manifests, and a judge of their own. */
const CONTEXT = {
    readText: async (file) => {
        throw new Error(`a check in code reads no files; give the content of ${file} itself`);
    },
    judge: async () => {
        throw new Error('a check in code asks no judge; use judge({ criteria })');
    },
    signal: new AbortController().signal,
};
function withMessage(outcome, message) {
    return outcome.status === 'failed' && message !== undefined
        ? { ...outcome, message: `${message} (${outcome.message})` }
        : outcome;
}
function resultOf({ outcome, scope, name, params, executor }) {
    const use = 'assertion';
    const place = scope === 'turn' ? { turn: turnOf(executor) } : {};
    return {
        id: checkId({ use, scope, ...place, type: name }, hashValue8(params)),
        use,
        scope,
        ...place,
        index: 0,
        type: name,
        ...outcome,
        location: executor.stepLocation,
    };
}
function invalid(name, reason) {
    return new ScenarioError({ code: 'INVALID_CHECK', message: `check('${name}'): ${reason}` });
}
