import { fileURLToPath } from 'node:url';
import { createCheckRegistry } from "../checks/index.js";
import { currentDirectory } from "../lib/current-directory.js";
import { configuration } from "./configure.js";
/**
 * Loads a scenario: a Scenario manifest, or the one with this id of an Arena manifest. Relative paths start from the
 * directory of the process. Throws `ManifestProblemsError` with everything that is wrong in the files, and
 * `ScenarioError` with code `INVALID_SCENARIO` where they do not have it, or `INVALID_CHECK` for checks that only an arena
 * can hold.
 */
export async function fromYaml(file, id) {
    // Most scenarios in code read no manifests.
    const [{ findScenario }, { compileScript }] = await Promise.all([
        import("./yaml/find-scenario.js"),
        import("./yaml/compile-script.js"),
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
