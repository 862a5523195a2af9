import type { Problem } from '../model/problem.ts';
import type { LoadedManifest, LoadedPersona } from './loaded-arena.ts';
import { problemAt } from './problem-at.ts';
import type { Scenario } from './scenario.ts';
import { PERSONA_VARIABLES, placesOf, replaceVariables } from './template-variables.ts';

/** Variables of a persona that have no value in a scenario it plays in, so that its prompt cannot be filled in. */
export function findPersonaVariableProblems(
  persona: LoadedPersona,
  scenarios: readonly LoadedManifest<Scenario>[],
): readonly Problem[] {
  const players = scenarios.filter(({ spec }) => spec.turns.some((turn) => turn.persona === persona.id));
  const template = persona.spec.system_template ?? '';
  // A prompt taken as it is has no places to fill.
  if (template === '' || players.length === 0) return [];
  const fragments = new Set((persona.spec.fragments ?? []).map(({ name }) => name));
  const isGiven = (name: string) =>
    PERSONA_VARIABLES.has(name) ||
    fragments.has(name) ||
    has(persona.spec.optional_vars, name) ||
    players.every(({ spec }) => has(spec.variables, name));
  const hasValue = (name: string) =>
    persona.spec.optional_vars?.[name] !== '' || players.every(({ spec }) => spec.variables?.[name]);
  const required = persona.spec.required_vars ?? [];
  return [
    ...required.flatMap((name, index) =>
      isGiven(name) && hasValue(name)
        ? []
        : problemAt(persona.source, ['spec', 'required_vars', index], {
            code: 'missing-variable',
            message: `The persona "${persona.id}" requires the variable "${name}", which has no value.`,
            hint: `Add "${name}" to "optional_vars", or to the "variables" of the scenario.`,
          }),
    ),
    ...placesOf(replaceVariables(template, new Map(Object.entries(persona.fragments))))
      .filter((name) => !isGiven(name) && !required.includes(name))
      .map((name) =>
        problemAt(persona.source, ['spec', 'system_template'], {
          code: 'undefined-variable',
          message: `{{${name}}} in the template has no value, so the prompt cannot be filled in.`,
          hint: `Give "${name.trim()}" a value in "optional_vars"; a place is written without blanks.`,
        }),
      ),
  ];
}

function has(values: Readonly<Record<string, string>> | undefined, name: string): boolean {
  return Object.hasOwn(values ?? {}, name);
}
