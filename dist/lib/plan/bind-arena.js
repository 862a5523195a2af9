import path from 'node:path';
import { createIdCounter } from "../model/check-id.js";
import { bindCheck } from "./bind-checks.js";
/** Resolves every reference of an arena and finds what is wrong with its checks. */
export function bindArena(loaded, registry) {
    const problems = [];
    const bound = loaded.prompts.map((prompt) => bindPrompt(prompt, registry, problems));
    const scenarios = loaded.scenarios.map((scenario) => bindScenario(scenario, registry, problems));
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
function bindScenario(manifest, registry, problems) {
    const bind = assertionBinder(manifest, registry, problems);
    return {
        manifest,
        turnChecks: manifest.spec.turns.map((turn, index) => bind(turn.assertions, 'turn', ['spec', 'turns', index, 'assertions'], index)),
        conversationChecks: bind(manifest.spec.conversation_assertions, 'conversation', [
            'spec',
            'conversation_assertions',
        ]),
    };
}
/** Evals cannot run yet, but what is wrong with their checks is reported like everything else. */
function bindEvals(loaded, registry, problems) {
    for (const manifest of loaded.evals) {
        const bind = assertionBinder(manifest, registry, problems);
        for (const [index, turn] of (manifest.spec.turns ?? []).entries()) {
            bind(turn.all_turns?.assertions, 'turn', ['spec', 'turns', index, 'all_turns', 'assertions'], index);
        }
        bind(manifest.spec.conversation_assertions, 'conversation', ['spec', 'conversation_assertions']);
    }
}
function assertionBinder(manifest, registry, problems) {
    const numberId = createIdCounter();
    return (written, scope, listPath, turn) => (written ?? []).map((assertion, index) => bindCheck({
        use: 'assertion',
        scope,
        ...(turn === undefined ? {} : { turn }),
        index,
        type: assertion.type,
        params: assertion.params,
        ...(assertion.message === undefined ? {} : { message: assertion.message }),
        source: manifest.source,
        path: [...listPath, index],
        directory: path.dirname(manifest.source.absolutePath),
    }, registry, numberId, problems));
}
function bindPrompt(manifest, registry, problems) {
    const numberId = createIdCounter();
    const guardrails = (manifest.spec.validators ?? []).flatMap((validator, index) => {
        const guardrail = bindCheck({
            use: 'guardrail',
            scope: 'turn',
            index,
            type: validator.type,
            params: validator.params,
            failOnViolation: validator.fail_on_violation ?? true,
            source: manifest.source,
            path: ['spec', 'validators', index],
            directory: path.dirname(manifest.source.absolutePath),
        }, registry, numberId, problems);
        return validator.enabled === false ? [] : [guardrail];
    });
    return { manifest, guardrails };
}
