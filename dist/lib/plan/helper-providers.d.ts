import type { LoadedPersona, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { BoundCheck } from './bound-arena.ts';
import type { PlannedRun, PlannedScenarioRun } from './planned-run.ts';
/** Every check that a run may hold, guardrails and pack evals included. */
export declare function checksOfRun({ scenario, prompt, arena }: PlannedScenarioRun): readonly BoundCheck[];
/** The checks of a run that ask a judge; much of what a run depends on hangs on whether there are any. */
export declare const judgedChecksOf: (key: PlannedScenarioRun) => readonly BoundCheck[];
/** The personas that take part in a run, in the order of the arena. */
export declare function personasOf({ arena, scenario }: PlannedScenarioRun): readonly LoadedPersona[];
/** Those who speak in a run beside the assistant: simulated users, and any judge where a check asks for one. */
export declare const helperProvidersOf: (key: PlannedRun) => readonly LoadedProvider[];
