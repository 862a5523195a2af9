import type { LoadedPersona } from '../manifest/loaded-arena.ts';
import type { Problem } from '../model/problem.ts';
import type { ScenarioConfig } from './scenario-config.ts';
/** A scenario of a manifest, for `run` once somebody takes part in it. */
export interface YamlScenario extends Required<Pick<ScenarioConfig, 'id' | 'name' | 'description' | 'script'>>, Pick<ScenarioConfig, 'metadata'> {
    /** Personas of the arena, for `userSimulatorAgent({ persona })`. */
    readonly personas: Readonly<Record<string, LoadedPersona>>;
    /** What there is to warn of in the files. */
    readonly warnings: readonly Problem[];
}
/**
 * Loads a scenario: a Scenario manifest, or the one with this id of an Arena manifest. Relative paths start from the
 * directory of the process. Throws `ManifestProblemsError` with everything that is wrong in the files, and
 * `ScenarioError` with code `INVALID_SCENARIO` where they do not have it, or `INVALID_CHECK` for checks that only an arena
 * can hold.
 */
export declare function fromYaml(file: string | URL, id?: string): Promise<YamlScenario>;
