import path from 'node:path';
import type { LoadedPolicyFile } from '../manifest/parse-policy-file.ts';
import { pathBase } from '../manifest/path-base.ts';
import { formatLocation } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { selectProviders } from '../plan/select-providers.ts';
import type { ArenaInspection, InspectedEntry, InspectedSection } from '../reports/arena-inspection.ts';
import { type LoadSettings, loadArenas } from './load-arenas.ts';
import { readPolicyFile } from './load-policy.ts';

/** Loads arenas and tells what they are made of and what refers to what. Throws `ManifestProblemsError`. */
export async function inspectArenas(
  configs: readonly string[],
  settings: LoadSettings,
): Promise<readonly ArenaInspection[]> {
  const { arenas, warnings } = await loadArenas(configs, settings);
  const base = pathBase(settings);
  return Promise.all(
    arenas.map(async (arena, index) => {
      const { source } = arena.loaded.config;
      const policy = await readPolicyFile(path.dirname(source.absolutePath), base);
      // Warnings do not say which arena they belong to; they are shown once.
      return { config: source.file, sections: sectionsOf(arena, policy, index === 0 ? warnings : []) };
    }),
  );
}

function sectionsOf(
  arena: BoundArena,
  policy: LoadedPolicyFile | undefined,
  warnings: readonly Problem[],
): readonly InspectedSection[] {
  const { judges = [], defaults } = arena.loaded.config.spec;
  const sections = {
    prompts: promptEntries(arena),
    providers: providerEntries(arena),
    scenarios: scenarioEntries(arena),
    evals: arena.loaded.evals.map(({ id, source, spec }) => ({
      id,
      file: source.file,
      facts: { recording: spec.recording.path },
    })),
    tools: toolEntries(arena),
    selfplay: selfPlayEntries(arena),
    judges: judges.map(({ name, provider, model }) => ({
      id: name,
      facts: { provider, ...(model === undefined ? {} : { model }) },
    })),
    defaults: Object.entries(defaults).map(([id, value]) => ({
      id,
      facts: { value: JSON.stringify(value) },
    })),
    policy: policy === undefined ? [] : policyEntries(policy),
    validation: warnings.map(({ location, message }) => ({
      id: formatLocation(location),
      facts: { warning: message },
    })),
  };
  return Object.entries(sections).map(([name, entries]) => ({ name, entries }));
}

/** Each setting of a policy file, and each entry of its lists. */
function policyEntries({ content, source }: LoadedPolicyFile): readonly InspectedEntry[] {
  const { must_pass = [], quarantine = [], blessings = [], ...settings } = content;
  const lists = { must_pass, quarantine, blessings };
  return [
    ...Object.entries(settings).map(([id, value]) => ({
      id,
      file: source.file,
      facts: { value: JSON.stringify(value) },
    })),
    ...Object.entries(lists).flatMap(([id, entries]) =>
      entries.map((entry) => ({ id, file: source.file, facts: writtenIn(entry) })),
    ),
  ];
}

function writtenIn(entry: object): InspectedEntry['facts'] {
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, String(value)]));
}

function promptEntries({ prompts, scenarios }: BoundArena): readonly InspectedEntry[] {
  return [...prompts.values()].map(({ manifest, guardrails }) => {
    const { task_type: taskType, variables = [], allowed_tools: tools = [] } = manifest.spec;
    return {
      id: manifest.referenceId,
      file: manifest.source.file,
      facts: {
        'task type': taskType,
        version: manifest.spec.version,
        variables: variables.map(({ name, required }) => (required ? `${name} (required)` : name)),
        fragments: Object.keys(manifest.fragments),
        tools,
        guardrails: guardrails.map(({ type }) => type),
        'used by scenarios': scenarios
          .filter((scenario) => scenario.manifest.spec.task_type === taskType)
          .map((scenario) => scenario.manifest.id),
      },
    };
  });
}

function providerEntries({ loaded, providers, scenarios }: BoundArena): readonly InspectedEntry[] {
  const { judges = [], self_play: selfPlay } = loaded.config.spec;
  return providers.map(({ id, group, spec, source, mockFile }) => ({
    id,
    file: source.file,
    facts: {
      type: spec.type,
      model: spec.model,
      group,
      ...(mockFile === undefined ? {} : { 'mock file': mockFile.source.file }),
      'used by scenarios': scenarios
        .filter(({ manifest }) =>
          selectProviders(manifest.spec, providers, undefined).some((one) => one.id === id),
        )
        .map(({ manifest }) => manifest.id),
      'used by judges': judges.filter(({ provider }) => provider === id).map(({ name }) => name),
      'used by roles': (selfPlay?.roles ?? [])
        .filter(({ provider }) => provider === id)
        .map((role) => role.id),
    },
  }));
}

function scenarioEntries({ scenarios, providers }: BoundArena): readonly InspectedEntry[] {
  return scenarios.map(({ manifest, turnChecks, conversationChecks }) => {
    const { spec, id, source } = manifest;
    return {
      id,
      file: source.file,
      facts: {
        'task type': spec.task_type,
        turns: spec.turns.length,
        trials: spec.trials ?? 1,
        'turn checks': turnChecks.flat().length,
        'conversation checks': conversationChecks.length,
        providers: selectProviders(spec, providers, undefined).map((provider) => provider.id),
        personas: [...new Set(spec.turns.flatMap(({ persona }) => persona ?? []))],
      },
    };
  });
}

function toolEntries({ loaded }: BoundArena): readonly InspectedEntry[] {
  return loaded.tools.map(({ id, source, spec }) => ({
    id,
    file: source.file,
    facts: {
      mode: spec.mode || 'mock',
      'allowed by prompts': loaded.prompts
        .filter((prompt) => prompt.spec.allowed_tools?.includes(id))
        .map(({ referenceId }) => referenceId),
    },
  }));
}

function selfPlayEntries({ loaded, scenarios }: BoundArena): readonly InspectedEntry[] {
  const { self_play: selfPlay } = loaded.config.spec;
  const speaksIn = (
    test: (turn: (typeof scenarios)[number]['manifest']['spec']['turns'][number]) => boolean,
  ) => scenarios.filter(({ manifest }) => manifest.spec.turns.some(test)).map(({ manifest }) => manifest.id);
  return [
    ...(selfPlay?.roles ?? []).map(({ id, provider }) => ({
      id: `role ${id}`,
      facts: {
        provider,
        enabled: String(selfPlay?.enabled === true),
        'used by scenarios': speaksIn((turn) => turn.role === id),
      },
    })),
    ...loaded.personas.map(({ id, source }) => ({
      id: `persona ${id}`,
      file: source.file,
      facts: { 'used by scenarios': speaksIn((turn) => turn.persona === id) },
    })),
  ];
}
