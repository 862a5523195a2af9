import type { LoadedPersona } from '../manifest/loaded-arena.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import { type Variables } from './render-placeholders.ts';
/** Where a persona speaks, as far as its prompt depends on it. */
export interface PersonaSurroundings {
    /** The scenario's `variables`. */
    readonly own: Readonly<Record<string, string>>;
    /** What the scenario's context gives. */
    readonly context: Variables;
    /** `default` for none. */
    readonly region: string;
}
/** What a persona is told in a run; see `renderPersonaPrompt`. */
export declare function assemblePersonaPrompt(run: PlannedScenarioRun, persona: LoadedPersona): string;
/**
 * What a simulated user is told: the template with its variables, else the prompt as it is written. Sources from weak
 * to strong: `optional_vars`, the scenario's `variables`, its context, the persona itself, fragments. Throws
 * `ManifestError` with code `PERSONA_UNSUPPORTED`, `PERSONA_FRAGMENT_MISSING`, `PERSONA_VARIABLES_MISSING` or
 * `PERSONA_UNRESOLVED`.
 */
export declare function renderPersonaPrompt(persona: LoadedPersona, surroundings: PersonaSurroundings): string;
