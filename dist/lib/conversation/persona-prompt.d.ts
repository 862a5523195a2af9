import type { LoadedPersona } from '../manifest/loaded-arena.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
/**
 * What a simulated user is told: the template with its variables, else the prompt as it is written. Sources from weak
 * to strong: `optional_vars`, the scenario's `variables`, its context, the persona itself, fragments. Throws
 * `ManifestError` with code `PERSONA_UNSUPPORTED`, `PERSONA_FRAGMENT_MISSING`, `PERSONA_VARIABLES_MISSING` or
 * `PERSONA_UNRESOLVED`.
 */
export declare function assemblePersonaPrompt(run: PlannedScenarioRun, persona: LoadedPersona): string;
