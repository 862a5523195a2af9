import path from 'node:path';
import { createIdCounter } from "../model/check-id.js";
import { bindCheck } from "./bind-checks.js";
import { findJudgeProblems } from "./bind-judges.js";
/** Resolves every reference of an arena and finds what is wrong with its checks. */
export function bindArena(loaded, registry) {
    const problems = [];
    const bound = loaded.prompts.map((prompt) => bindPrompt(prompt, loaded, registry, problems));
    bindGlobals(loaded, assertionBinder(loaded, registry, problems));
    const scenarios = loaded.scenarios.map((scenario) => bindScenario(scenario, loaded, registry, problems));
    bindEvals(loaded, registry, problems);
    const arena = {
        loaded,
        scenarios,
        prompts: new Map(bound.map((prompt) => [prompt.manifest.spec.task_type, prompt])),
        providers: loaded.providers,
        tools: new Map(loaded.tools.map((tool) => [tool.id, tool])),
    };
    return { arena, problems };
}
function bindScenario(manifest, loaded, registry, problems) {
    const numberId = createIdCounter();
    const bind = assertionBinder(loaded, registry, problems, numberId);
    // What is wrong with the arena's own checks has been said once.
    const globals = bindGlobals(loaded, assertionBinder(loaded, registry, [], numberId));
    return {
        manifest,
        turnChecks: manifest.spec.turns.map((turn, index) => bind(manifest, turn.assertions, 'turn', ['spec', 'turns', index, 'assertions'], index)),
        conversationChecks: [
            ...globals,
            ...bind(manifest, manifest.spec.conversation_assertions, 'conversation', [
                'spec',
                'conversation_assertions',
            ]),
        ],
    };
}
/** Evals cannot run yet, but what is wrong with their checks is reported like everything else. */
function bindEvals(loaded, registry, problems) {
    for (const manifest of loaded.evals) {
        const bind = assertionBinder(loaded, registry, problems);
        for (const [index, turn] of (manifest.spec.turns ?? []).entries()) {
            bind(manifest, turn.all_turns?.assertions, 'turn', ['spec', 'turns', index, 'all_turns', 'assertions'], index);
        }
        bind(manifest, manifest.spec.conversation_assertions, 'conversation', [
            'spec',
            'conversation_assertions',
        ]);
    }
}
/** The checks of every conversation of an arena, located in the Arena manifest. */
function bindGlobals({ config }, bind) {
    const path = ['spec', 'globals', 'conversation_assertions'];
    return bind(config, config.spec.globals?.conversation_assertions, 'conversation', path);
}
function assertionBinder(loaded, registry, problems, numberId = createIdCounter()) {
    return (manifest, written, scope, listPath, turn) => (written ?? []).map((assertion, index) => bindJudgedCheck({
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
    }, loaded, registry, numberId, problems));
}
/** Binds a check; one that asks a judge must find judge and prompt in the arena. */
function bindJudgedCheck(configured, loaded, registry, numberId, problems) {
    const check = bindCheck(configured, registry, numberId, problems);
    if (check.definition?.asksJudge) {
        problems.push(...findJudgeProblems(check, configured.source, configured.path, loaded));
    }
    return check;
}
function bindPrompt(manifest, loaded, registry, problems) {
    const numberId = createIdCounter();
    const guardrails = (manifest.spec.validators ?? []).flatMap((validator, index) => {
        const guardrail = bindJudgedCheck({
            use: 'guardrail',
            scope: 'turn',
            index,
            type: validator.type,
            params: validator.params,
            failOnViolation: validator.fail_on_violation ?? true,
            source: manifest.source,
            path: ['spec', 'validators', index],
            directory: path.dirname(manifest.source.absolutePath),
        }, loaded, registry, numberId, problems);
        return validator.enabled === false ? [] : [guardrail];
    });
    return { manifest, guardrails };
}
