import { findArenaProblems } from "./arena-rules.js";
import { findPromptEvalProblems } from "./eval-rules.js";
import { findPersonaProblems, findProviderProblems, findToolProblems } from "./member-rules.js";
import { findDifferingNames } from "./name-rules.js";
import { findPersonaVariableProblems } from "./persona-rules.js";
import { findPromptProblems } from "./prompt-rules.js";
import { findRepeatedTaskTypes, findScenarioReferences, findToolReferences, } from "./reference-rules.js";
import { findScenarioProblems } from "./scenario-rules.js";
/** What is wrong with an arena beyond the schemas: each manifest in itself, and what they say about each other. */
export function findArenaWideProblems(arena, members) {
    const targets = targetsOf(arena, members);
    const prompts = {
        ...targets.taskTypes,
        noun: 'prompt',
        known: [...new Set(arena.prompts.flatMap(({ referenceId, spec }) => [referenceId, spec.task_type]))],
    };
    return [
        ...findArenaProblems(arena.config, { providers: targets.providers, prompts }),
        ...members.prompts.entries.flatMap(({ reference }, index) => {
            const prompt = arena.prompts[index];
            if (prompt === undefined)
                return [];
            const referred = { prompt, arena: arena.config.source, path: reference.path };
            return [
                ...findPromptProblems(referred, arena.scenarios.filter(({ spec }) => spec.task_type === prompt.spec.task_type)),
                ...findToolReferences(prompt, targets),
                ...findPromptEvalProblems(prompt),
            ];
        }),
        ...findRepeatedTaskTypes(arena.prompts),
        ...findDifferingNames(arena),
        ...arena.providers.flatMap(findProviderProblems),
        ...arena.scenarios.flatMap((scenario) => [
            ...findScenarioProblems(scenario),
            ...findScenarioReferences(scenario, targets),
        ]),
        ...arena.tools.flatMap(findToolProblems),
        ...arena.personas.flatMap((persona) => [
            ...findPersonaProblems(persona),
            ...findPersonaVariableProblems(persona, arena.scenarios),
        ]),
    ];
}
function targetsOf(arena, members) {
    const { spec } = arena.config;
    const hasPrompts = [...(spec.prompt_configs ?? []), ...Object.keys(spec.prompt_specs ?? {})].length > 0;
    const idsOf = (manifests) => manifests.map(({ id }) => id);
    return {
        arena: spec,
        taskTypes: {
            noun: 'prompt for the task type',
            known: arena.prompts.map((prompt) => prompt.spec.task_type),
            // Without any prompt the conversation is held with the fallback prompt.
            severity: hasPrompts ? 'error' : 'warning',
            isComplete: members.prompts.isComplete,
        },
        providers: { noun: 'provider', known: idsOf(arena.providers), isComplete: members.providers.isComplete },
        personas: { noun: 'persona', known: idsOf(arena.personas), isComplete: members.personas.isComplete },
        tools: { noun: 'tool', known: idsOf(arena.tools), isComplete: members.tools.isComplete },
    };
}
