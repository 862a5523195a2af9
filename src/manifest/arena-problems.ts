import type { Problem } from '../model/problem.ts';
import type { ArenaMembers } from './arena-parts.ts';
import { findArenaProblems } from './arena-rules.ts';
import { findPromptEvalProblems } from './eval-rules.ts';
import type { LoadedArena } from './loaded-arena.ts';
import { findPersonaProblems, findProviderProblems, findToolProblems } from './member-rules.ts';
import { findDifferingNames } from './name-rules.ts';
import { findPersonaVariableProblems } from './persona-rules.ts';
import { findPromptProblems } from './prompt-rules.ts';
import {
  findRepeatedTaskTypes,
  findScenarioReferences,
  findToolReferences,
  type MemberTargets,
} from './reference-rules.ts';
import type { ReferenceTarget } from './rule.ts';
import { findScenarioProblems } from './scenario-rules.ts';

/** What is wrong with an arena beyond the schemas: each manifest in itself, and what they say about each other. */
export function findArenaWideProblems(arena: LoadedArena, members: ArenaMembers): readonly Problem[] {
  const targets = targetsOf(arena, members);
  const prompts: ReferenceTarget = {
    ...targets.taskTypes,
    noun: 'prompt',
    known: [...new Set(arena.prompts.flatMap(({ referenceId, spec }) => [referenceId, spec.task_type]))],
  };
  return [
    ...findArenaProblems(arena.config, { providers: targets.providers, prompts }),
    ...members.prompts.entries.flatMap(({ reference }, index) => {
      const prompt = arena.prompts[index];
      if (prompt === undefined) return [];
      const referred = { prompt, arena: arena.config.source, path: reference.path };
      return [
        ...findPromptProblems(
          referred,
          arena.scenarios.filter(({ spec }) => spec.task_type === prompt.spec.task_type),
        ),
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

function targetsOf(arena: LoadedArena, members: ArenaMembers): MemberTargets {
  const { spec } = arena.config;
  const hasPrompts = [...(spec.prompt_configs ?? []), ...Object.keys(spec.prompt_specs ?? {})].length > 0;
  const idsOf = (manifests: readonly { readonly id: string }[]) => manifests.map(({ id }) => id);
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
