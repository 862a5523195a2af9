import { fileURLToPath } from 'node:url';
import { createCheckRegistry } from '../checks/index.ts';
import { currentDirectory } from '../lib/current-directory.ts';
import type { LoadedPersona } from '../manifest/loaded-arena.ts';
import type { Problem } from '../model/problem.ts';
import { configuration } from './configure.ts';
import type { ScenarioConfig } from './scenario-config.ts';

/** A scenario of a manifest, for `run` once somebody takes part in it. */
export interface YamlScenario
  extends Required<Pick<ScenarioConfig, 'id' | 'name' | 'description' | 'script'>>,
    Pick<ScenarioConfig, 'metadata'> {
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
export async function fromYaml(file: string | URL, id?: string): Promise<YamlScenario> {
  // Most scenarios in code read no manifests.
  const [{ findScenario }, { compileScript }] = await Promise.all([
    import('./yaml/find-scenario.ts'),
    import('./yaml/compile-script.ts'),
  ]);
  const found = await findScenario({
    file: typeof file === 'string' ? file : fileURLToPath(file),
    id,
    workingDirectory: currentDirectory(),
    registry: createCheckRegistry(configuration().checks),
  });
  const { id: name, spec } = found.scenario.manifest;
  return {
    id: name,
    name,
    description: spec.description || name,
    script: await compileScript(found),
    ...(spec.labels === undefined ? {} : { metadata: spec.labels }),
    personas: Object.fromEntries(found.personas.map((persona) => [persona.id, persona])),
    warnings: found.warnings,
  };
}
