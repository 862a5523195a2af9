import { arenaSchema } from './arena.ts';
import { evalSchema } from './eval.ts';
import { loggingConfigSchema } from './logging-config.ts';
import { personaSchema } from './persona.ts';
import { promptConfigSchema } from './prompt-config.ts';
import { providerSchema } from './provider.ts';
import { scenarioSchema } from './scenario.ts';
import { toolSchema } from './tool.ts';

/** The schema of every kind of manifest. */
export const manifestKinds = {
  Arena: arenaSchema,
  Scenario: scenarioSchema,
  Eval: evalSchema,
  Provider: providerSchema,
  PromptConfig: promptConfigSchema,
  Tool: toolSchema,
  Persona: personaSchema,
  LoggingConfig: loggingConfigSchema,
} as const;

/** The word in a manifest's `kind`. */
export type ManifestKind = keyof typeof manifestKinds;

/** The key of a spec that says the name of the manifest once more; other kinds have none. */
export const nameKeys: Partial<Record<ManifestKind, string>> = {
  Provider: 'id',
  Scenario: 'id',
  Eval: 'id',
  Tool: 'name',
  Persona: 'id',
};

/** Tells a known kind from any other word. */
export function isManifestKind(kind: unknown): kind is ManifestKind {
  return typeof kind === 'string' && Object.hasOwn(manifestKinds, kind);
}
