import type { LoadedManifest } from '../manifest/loaded-arena.ts';
import type { Persona } from '../manifest/persona.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
/**
 * What a simulated user is told: the template with its variables, else the prompt as it is written. Sources from weak
 * to strong: `optional_vars`, the scenario, the persona itself. Throws `ManifestError` with code
 * `PERSONA_UNSUPPORTED`, `PERSONA_VARIABLES_MISSING` or `PERSONA_UNRESOLVED`.
 */
export declare function assemblePersonaPrompt(run: PlannedScenarioRun, persona: LoadedManifest<Persona>): string;
