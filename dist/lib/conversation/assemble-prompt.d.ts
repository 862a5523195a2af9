import type { BoundPrompt, BoundScenario } from '../plan/bound-arena.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import { type Variables } from './render-placeholders.ts';
/** A prompt ready to send. */
export interface AssembledPrompt {
    readonly system: string;
    /** Undefined when the prompt allows no tools. */
    readonly allowedTools?: readonly string[];
    /** What placeholders in the user's text stand for. */
    readonly userVariables: Variables;
}
/**
 * Renders the system prompt of a run. Sources from weak to strong: the scenario's context, defaults, the region, the
 * arena's `vars`, the scenario's `variables`, fragments. Throws `ManifestError` with code `PROMPT_VARIABLES_MISSING`,
 * `PROMPT_VARIABLES_INVALID`, `PROMPT_FRAGMENT_MISSING` or `PROMPT_UNRESOLVED`.
 */
export declare function assemblePrompt(run: PlannedScenarioRun): AssembledPrompt;
/**
 * The system text of a prompt for a model. `weakest` gives way to every other source. `material` fills its places last and is not
 * looked into: placeholders in what a model said stay as they are. Throws as `assemblePrompt` does.
 */
export declare function renderSystem(source: {
    readonly prompt: BoundPrompt;
    readonly region: string;
    readonly model: string;
    readonly scenario?: BoundScenario;
}, weakest: Variables, material?: Variables): string;
