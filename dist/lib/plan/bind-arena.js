import { createIdCounter } from "../model/check-id.js";
import { bindEvalChecks, bindScenarioChecks, createAssertionBinder, } from "./bind-assertions.js";
import { bindGuardrails } from "./bind-guardrails.js";
import { bindPackEvals, evalListOf, evalListsOf, examineEvals, } from "./bind-pack-evals.js";
import { filesOfTool, findTemplateProblems } from "./named-files.js";
import { createParamsReader } from "./read-params.js";
/** What a prompt has of an arena, where there is none. */
const WITHOUT_ARENA = { vars: {}, fragments: {}, fragmentFiles: [] };
/** Resolves every reference of an arena and finds what is wrong with its checks and the mocks of its tools. */
export function bindArena(loaded, registry, packEvalChoice = {}) {
    const problems = loaded.tools.flatMap(findTemplateProblems);
    const files = loaded.tools.flatMap(filesOfTool);
    const setting = {
        ...{ registry, problems, files, arena: loaded },
        readParams: createParamsReader(),
    };
    const evalLists = evalListsOf(loaded);
    examineEvals(evalLists, setting);
    const bound = loaded.prompts.map((manifest) => bindPrompt(manifest, evalLists, setting));
    bindGlobals(loaded, createAssertionBinder(setting));
    const scenarios = loaded.scenarios.map((scenario) => bindScenario(scenario, loaded, setting));
    for (const manifest of loaded.evals)
        bindEvalChecks(manifest, createAssertionBinder(setting));
    const arena = {
        loaded,
        scenarios,
        prompts: new Map(bound.map((prompt) => [prompt.manifest.spec.task_type, prompt])),
        providers: loaded.providers,
        tools: new Map(loaded.tools.map((tool) => [tool.id, tool])),
        packEvals: bindPackEvals(evalLists, setting),
        packEvalChoice,
    };
    return { arena, problems, files };
}
/** What is wrong with the checks of manifests that no arena was loaded for. */
export function findChecksAlone(manifests, registry) {
    const problems = [];
    const files = [];
    const setting = { registry, problems, files, readParams: createParamsReader() };
    for (const { kind, manifest } of manifests) {
        if (kind === 'Scenario')
            bindScenarioChecks(manifest, createAssertionBinder(setting));
        else if (kind === 'Eval')
            bindEvalChecks(manifest, createAssertionBinder(setting));
        else
            bindPrompt({ ...manifest, ...WITHOUT_ARENA, referenceId: manifest.id }, [], setting);
    }
    return { problems, files };
}
function bindPrompt(manifest, arenaEvals, setting) {
    const own = evalListOf(manifest);
    examineEvals([own], setting);
    return {
        manifest,
        guardrails: bindGuardrails(manifest, setting),
        packEvals: bindPackEvals([...arenaEvals, own], setting),
    };
}
function bindScenario(manifest, loaded, setting) {
    const numberId = createIdCounter();
    // What is wrong with the arena's own checks has been said once.
    const globals = bindGlobals(loaded, createAssertionBinder({ ...setting, problems: [] }, numberId));
    const own = bindScenarioChecks(manifest, createAssertionBinder(setting, numberId));
    return { manifest, ...own, conversationChecks: [...globals, ...own.conversationChecks] };
}
/** The checks of every conversation of an arena, located in the Arena manifest. */
function bindGlobals({ config }, bind) {
    const path = ['spec', 'globals', 'conversation_assertions'];
    return bind(config, config.spec.globals?.conversation_assertions, 'conversation', path);
}
