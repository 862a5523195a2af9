import type { Problem } from '../model/problem.ts';
import type { LoadedManifest, LoadedPersona } from './loaded-arena.ts';
import type { Scenario } from './scenario.ts';
/** Variables of a persona that have no value in a scenario it plays in, so that its prompt cannot be filled in. */
export declare function findPersonaVariableProblems(persona: LoadedPersona, scenarios: readonly LoadedManifest<Scenario>[]): readonly Problem[];
