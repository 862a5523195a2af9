import { arenaSchema } from './arena.ts';
import { evalSchema } from './eval.ts';
import { loggingConfigSchema } from './logging-config.ts';
import { personaSchema } from './persona.ts';
import { promptConfigSchema } from './prompt-config.ts';
import { providerSchema } from './provider.ts';
import { scenarioSchema } from './scenario.ts';
import { toolSchema } from './tool.ts';
/** A schema for each word in `kind`. */
interface ManifestKinds {
    readonly Arena: typeof arenaSchema;
    readonly Scenario: typeof scenarioSchema;
    readonly Eval: typeof evalSchema;
    readonly Provider: typeof providerSchema;
    readonly PromptConfig: typeof promptConfigSchema;
    readonly Tool: typeof toolSchema;
    readonly Persona: typeof personaSchema;
    readonly LoggingConfig: typeof loggingConfigSchema;
}
/** The schema of every kind of manifest. It is typed by name, as what the compiler infers is the text of all of them. */
export declare const manifestKinds: ManifestKinds;
/** The word in a manifest's `kind`. */
export type ManifestKind = keyof ManifestKinds;
/** The key of a spec that says the name of the manifest once more; other kinds have none. */
export declare const nameKeys: Partial<Record<ManifestKind, string>>;
/** Tells a known kind from any other word. */
export declare function isManifestKind(kind: unknown): kind is ManifestKind;
export {};
