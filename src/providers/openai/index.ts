import type { ProviderKind } from '../provider-kind.ts';
import { AZURE_KEY_VARIABLES, isOnAzure } from './azure.ts';
import { createOpenAiProvider } from './create-openai-provider.ts';
import { hostOf } from './endpoint.ts';

/** Hosts that speak the dialect, want a key, and have variables of their own for it. */
const KEYS_BY_HOST: ReadonlyMap<string, readonly string[]> = new Map([
  ['api.openai.com', ['OPENAI_API_KEY', 'OPENAI_TOKEN']],
  // The token of the job, with the permission `models: read`.
  ['models.github.ai', ['GITHUB_TOKEN']],
  ['openrouter.ai', ['OPENROUTER_API_KEY', 'OPENAI_API_KEY']],
]);

const openAiKind: ProviderKind = {
  type: 'openai',
  keyVariables: ['OPENAI_API_KEY', 'OPENAI_TOKEN'],
  keyVariablesOf(manifest) {
    if (isOnAzure(manifest)) return AZURE_KEY_VARIABLES;
    return manifest.spec.platform?.type ? undefined : KEYS_BY_HOST.get(hostOf(manifest) ?? '');
  },
  needsKey: (manifest) => isOnAzure(manifest) || KEYS_BY_HOST.has(hostOf(manifest) ?? ''),
  create: (manifest, setting) => createOpenAiProvider(manifest, setting, 'openai'),
};

const ollamaKind: ProviderKind = {
  type: 'ollama',
  keyVariables: [],
  needsKey: () => false,
  create: (manifest, setting) => createOpenAiProvider(manifest, setting, 'ollama'),
};

const vllmKind: ProviderKind = {
  type: 'vllm',
  keyVariables: [],
  needsKey: () => false,
  create: (manifest, setting) => createOpenAiProvider(manifest, setting, 'vllm'),
};

/** The types whose servers speak OpenAI's dialect. */
export const openAiKinds: readonly ProviderKind[] = [openAiKind, ollamaKind, vllmKind];
