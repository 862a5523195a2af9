import { arenaSchema } from "./arena.js";
import { evalSchema } from "./eval.js";
import { loggingConfigSchema } from "./logging-config.js";
import { personaSchema } from "./persona.js";
import { promptConfigSchema } from "./prompt-config.js";
import { providerSchema } from "./provider.js";
import { scenarioSchema } from "./scenario.js";
import { toolSchema } from "./tool.js";
/** The schema of every kind of manifest. It is typed by name, as what the compiler infers is the text of all of them. */
export const manifestKinds = {
    Arena: arenaSchema,
    Scenario: scenarioSchema,
    Eval: evalSchema,
    Provider: providerSchema,
    PromptConfig: promptConfigSchema,
    Tool: toolSchema,
    Persona: personaSchema,
    LoggingConfig: loggingConfigSchema,
};
/** The key of a spec that says the name of the manifest once more; other kinds have none. */
export const nameKeys = {
    Provider: 'id',
    Scenario: 'id',
    Eval: 'id',
    Tool: 'name',
    Persona: 'id',
};
/** Tells a known kind from any other word. */
export function isManifestKind(kind) {
    return typeof kind === 'string' && Object.hasOwn(manifestKinds, kind);
}
